import { Typography } from '@strapi/design-system';
import type { CaseView } from '../../../shared/answers';
import { useCaseWords } from '../case/use-case-words';
import { useAnyOf } from '../case/use-when';
import { useInboxWords } from './use-inbox-words';

/** So many names are read at a glance. */
const NAMED = 2;

/** Who has a case: people by name, or the role that should have somebody in it. */
export function Who({ of: { waitsFor } }: { of: Pick<CaseView, 'waitsFor'> }) {
  const say = useInboxWords();
  const sayCase = useCaseWords();
  const anyOf = useAnyOf();
  const { people, roles } = waitsFor;
  const names = people.map(({ name }) => name);
  const more = names.length - NAMED;
  const who =
    names.length > 0
      ? more > 0
        ? say('inbox.who.more', { names: names.slice(0, NAMED).join(', '), count: more })
        : anyOf(names)
      : anyOf(roles.map((role) => sayCase(`role.${role}`)));
  return (
    <Typography textColor="neutral800" title={more > 0 ? names.join(', ') : undefined}>
      {who || say('inbox.nobody')}
    </Typography>
  );
}
