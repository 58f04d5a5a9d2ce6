import { Divider, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Summary } from '../../../shared/answers';
import { type Stage, STAGES } from '../../../shared/vocabulary';
import { useCaseWords } from '../case/use-case-words';
import { inboxWith } from '../inbox/address';
import type { View } from '../inbox/views';
import { useWords } from '../words';
import { words } from './words';

interface Row {
  id: string;
  name: string;
  view: View;
  stages: Record<Stage, number>;
}

/** Each of the reader's own units; for those who only look over units, all of them together. */
function rowsOf({ units, stages }: Summary, all: string): Row[] {
  const own = units.filter((unit) => unit.own);
  if (own.length === 0) return units.length > 0 ? [{ id: '', name: all, view: 'all', stages }] : [];
  return own.map(({ unit, stages: ofUnit }) => ({
    id: unit.id,
    name: unit.name,
    view: 'units',
    stages: ofUnit,
  }));
}

/** How the cases of the reader's units stand; each number leads to them. */
export function Stages({ summary }: { summary: Summary }) {
  const say = useWords(words);
  const sayCase = useCaseWords();
  const rows = rowsOf(summary, say('widget.stages.all')).filter(({ stages }) =>
    STAGES.some((stage) => stages[stage] > 0),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <Divider />
      {rows.map(({ id, name, view, stages }) => (
        <Flex key={id} direction="column" alignItems="flex-start" gap={1}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral700">
            {name}
          </Typography>
          <Flex gap={4} wrap="wrap">
            {STAGES.filter((stage) => stages[stage] > 0).map((stage) => (
              <Link key={stage} tag={NavLink} to={inboxWith(view, { unit: id, stage })}>
                {sayCase(`stage.${stage}`)}: {stages[stage]}
              </Link>
            ))}
          </Flex>
        </Flex>
      ))}
    </>
  );
}
