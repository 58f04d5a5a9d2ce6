import { Badge, Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { Difference } from '../../../shared/difference';
import { useWords } from '../words';
import { markWords } from './mark-words';
import { Side } from './Side';
import { textsOf } from './texts';
import { words } from './words';

interface Props {
  difference: Difference;
  /** what the two sides are called */
  heads: { from: string; to: string };
  nameOf: (field: string) => string;
}

function badgeKey({ kind, from }: Difference) {
  if (kind === 'moved') return 'compare.item-moved';
  if (kind !== 'component') return null;
  return from === null ? 'compare.item-added' : 'compare.item-removed';
}

function stretchesOf(difference: Difference) {
  if (difference.kind !== 'text' && difference.kind !== 'richtext') return null;
  const { from, to } = textsOf(difference);
  return markWords(from ?? '', to ?? '');
}

/** One changed field with its name: before and after, beside each other or, where there is no room, below. */
export function FieldDifference({ difference, heads, nameOf }: Props) {
  const say = useWords(words);
  const id = useId();
  const badge = badgeKey(difference);
  const stretches = stretchesOf(difference);
  return (
    <Box tag="section" aria-labelledby={id}>
      <Flex gap={2} paddingBottom={2} wrap="wrap">
        <Typography id={id} tag="h3" variant="delta">
          {nameOf(difference.field)}
        </Typography>
        {badge !== null && <Badge>{say(badge)}</Badge>}
      </Flex>
      <Grid.Root gap={3}>
        {(['from', 'to'] as const).map((side) => (
          <Grid.Item key={side} col={6} xs={12} direction="column" alignItems="stretch">
            <Box background="neutral100" padding={3} hasRadius height="100%">
              <Typography tag="h4" variant="sigma" textColor="neutral600">
                {heads[side]}
              </Typography>
              <Side
                difference={difference}
                value={difference[side]}
                stretches={stretches?.[side] ?? null}
                side={side}
                nameOf={nameOf}
              />
            </Box>
          </Grid.Item>
        ))}
      </Grid.Root>
    </Box>
  );
}
