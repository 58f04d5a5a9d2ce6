import { Flex, Typography } from '@strapi/design-system';
import type { EntryKey } from '../../../shared/vocabulary';
import { type State, useApprovalDifferencesQuery } from '../api/differences';
import { useFieldNames } from '../case/use-field-names';
import { useWords } from '../words';
import { FieldDifference } from './FieldDifference';
import { words } from './words';

interface Props {
  entry: EntryKey;
  from?: State;
  to?: State;
}

const headOf = (state: State, side: 'from' | 'to') => {
  if (state === 'live') return 'compare.live';
  if (state === 'draft') return 'compare.draft';
  return side === 'from' ? 'compare.earlier' : 'compare.later';
};

/** Two states of an entry, field by field: at first what the public sees and what is being written. */
export function Difference({ entry, from = 'live', to = 'draft' }: Props) {
  const say = useWords(words);
  const nameOf = useFieldNames(entry.uid);
  const { currentData, error } = useApprovalDifferencesQuery({ entry, from, to });

  if (error && !currentData) {
    const why = 'message' in error && error.message ? error.message : say('compare.unreachable');
    return <Typography textColor="danger700">{say('compare.failed', { why })}</Typography>;
  }
  if (!currentData) return <Typography>{say('compare.loading')}</Typography>;
  if (currentData.length === 0) return <Typography>{say('compare.same')}</Typography>;

  const heads = { from: say(headOf(from, 'from')), to: say(headOf(to, 'to')) };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography role="status">{say('compare.count', { count: currentData.length })}</Typography>
      {currentData.map((difference) => (
        <FieldDifference
          key={`${difference.field} ${difference.kind} ${difference.from === null}`}
          difference={difference}
          heads={heads}
          // What is not in the form still has a name in the schema.
          nameOf={(field) => nameOf(field) || field}
        />
      ))}
    </Flex>
  );
}
