import { Flex, Typography } from '@strapi/design-system';
import type { CasePage } from '../../../shared/answers';
import { standingOf } from './standing';
import { useCaseWords } from './use-case-words';
import { useAnyOf, useWhen } from './use-when';

/** Where a case stands, in a few sentences: who has it, since when, what is public, what will happen by itself. */
export function Standing({ page }: { page: CasePage }) {
  const say = useCaseWords();
  const when = useWhen();
  const anyOf = useAnyOf();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {standingOf(page, { say, when, anyOf }).map((sentence) => (
        <Typography key={sentence.text} tag="p" variant="omega" textColor={sentence.colour}>
          {sentence.text}
        </Typography>
      ))}
    </Flex>
  );
}
