import { Badge, Flex } from '@strapi/design-system';
import type { CaseView } from '../../../shared/answers';
import { useInboxWords } from './use-inbox-words';

/** What needs an eye on a case; in words, not by colour alone. */
export function Marks({ of }: { of: Pick<CaseView, 'overdue' | 'flags'> }) {
  const say = useInboxWords();
  if (!of.overdue && of.flags.length === 0) return null;
  return (
    <Flex gap={1} wrap="wrap">
      {of.overdue && <Badge variant="danger">{say('inbox.mark.overdue')}</Badge>}
      {of.flags.map((flag) => (
        <Badge key={flag} variant="warning">
          {say(`inbox.mark.${flag}`)}
        </Badge>
      ))}
    </Flex>
  );
}
