import { Box, Flex, Typography } from '@strapi/design-system';
import type { CaseView } from '../../../shared/answers';
import { useCaseWords } from '../case/use-case-words';
import { idOf } from './bulk';
import { CaseLink } from './CaseLink';
import { Marks } from './Marks';
import { SelectAll, SelectCase } from './SelectCase';
import type { Selection } from './selection';
import { Since } from './Since';
import { useInboxWords } from './use-inbox-words';
import { Who } from './Who';

interface Props {
  cases: readonly CaseView[];
  selection: Selection;
}

function Card({ of: one, selection }: { of: CaseView; selection: Selection }) {
  const sayCase = useCaseWords();
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex alignItems="flex-start" gap={3}>
        <SelectCase of={one} selection={selection} />
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <CaseLink of={one} />
          <Marks of={one} />
          <Typography variant="pi" textColor="neutral700">
            {[one.unit?.name, sayCase(`stage.${one.stage}`)].filter(Boolean).join(' · ')}
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Who of={one} />
            <Since instant={one.waitingSince} />
          </Flex>
        </Flex>
      </Flex>
    </Box>
  );
}

/** Cases below each other, where a table would have to be pushed from side to side. */
export function CaseCards({ cases, selection }: Props) {
  const say = useInboxWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {selection.selectable.length > 1 && (
        <Flex gap={3} paddingLeft={4}>
          <SelectAll selection={selection} />
          <Typography aria-hidden>{say('inbox.select.all')}</Typography>
        </Flex>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {cases.map((one) => (
          <Card key={idOf(one)} of={one} selection={selection} />
        ))}
      </Flex>
    </Flex>
  );
}
