import { Flex, Typography } from '@strapi/design-system';
import type { CaseView } from '../../../shared/answers';
import { useCaseWords } from '../case/use-case-words';
import { idOf } from './bulk';
import { CaseLink } from './CaseLink';
import { Marks } from './Marks';
import { Rows } from './Rows';
import { SelectAll, SelectCase } from './SelectCase';
import type { Selection } from './selection';
import { Since } from './Since';
import { useInboxWords } from './use-inbox-words';
import { Who } from './Who';

interface Props {
  cases: readonly CaseView[];
  selection: Selection;
}

function Head({ children }: { children: string }) {
  return (
    <th scope="col">
      <Typography variant="sigma" textColor="neutral600">
        {children}
      </Typography>
    </th>
  );
}

function Row({ of: one, selection }: { of: CaseView; selection: Selection }) {
  const sayCase = useCaseWords();
  const selects = selection.selectable.length > 0;
  return (
    <tr>
      {selects && (
        <td>
          <SelectCase of={one} selection={selection} />
        </td>
      )}
      <td>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={2} paddingBottom={2}>
          <CaseLink of={one} />
          <Marks of={one} />
        </Flex>
      </td>
      <td>
        <Typography textColor="neutral800">{one.unit?.name ?? ''}</Typography>
      </td>
      <td>
        <Typography textColor="neutral800">{sayCase(`stage.${one.stage}`)}</Typography>
      </td>
      <td>
        <Who of={one} />
      </td>
      <td>
        <Since instant={one.waitingSince} />
      </td>
    </tr>
  );
}

/** Cases in rows, where there is room for them. */
export function CaseTable({ cases, selection }: Props) {
  const say = useInboxWords();
  return (
    <Rows>
      <thead>
        <tr>
          {selection.selectable.length > 0 && (
            <th>
              <SelectAll selection={selection} />
            </th>
          )}
          <Head>{say('inbox.column.case')}</Head>
          <Head>{say('inbox.filter.unit')}</Head>
          <Head>{say('inbox.filter.stage')}</Head>
          <Head>{say('inbox.column.who')}</Head>
          <Head>{say('inbox.column.since')}</Head>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <Row key={idOf(one)} of={one} selection={selection} />
        ))}
      </tbody>
    </Rows>
  );
}
