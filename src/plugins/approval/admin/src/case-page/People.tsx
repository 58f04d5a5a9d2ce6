import { Flex, Typography } from '@strapi/design-system';
import type { CasePage } from '../../../shared/answers';
import { useWords } from '../words';
import { words } from './words';

/** Programs stand among contributors by their reference; a name tells a reader more. */
const isProgram = (name: string) => /^(token:\d+|system)$/.test(name);

/** Who wrote what is on the way, who sent it in and who approved it. */
export function People({ page }: { page: CasePage }) {
  const say = useWords(words);
  const { contributors, submittedBy, approvedBy } = page;
  const names = contributors.map(({ name }) => (isProgram(name) ? say('case-page.program') : name));
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {names.length > 0 && <Typography tag="p">{[...new Set(names)].join(', ')}</Typography>}
      {submittedBy && (
        <Typography tag="p">{say('case-page.submitted-by', { who: submittedBy.name })}</Typography>
      )}
      {approvedBy && (
        <Typography tag="p">{say('case-page.approved-by', { who: approvedBy.name })}</Typography>
      )}
    </Flex>
  );
}
