import { Box, Flex, Typography } from '@strapi/design-system';
import type { Difference, Kind, Part, Picture } from '../../../shared/difference';
import { useWords } from '../words';
import { blocksText } from './blocks-text';
import type { Stretch } from './mark-words';
import { PictureSide } from './PictureSide';
import { TextSide } from './TextSide';
import { useValue } from './use-value';
import { words } from './words';

const unmarked = (text: string): Stretch[] => [{ text, marked: false }];

/** A value as it stands on one side, nothing marked. */
export function Value({ kind, value }: { kind: Kind; value: unknown }) {
  const valueOf = useValue();
  if (kind === 'media') return <PictureSide pictures={[value].flat() as Picture[]} />;
  const text = kind === 'richtext' ? blocksText(value) : valueOf(kind, value);
  return <TextSide stretches={unmarked(text)} side="to" />;
}

type NameOf = (field: string) => string;

/** All fields of an item that came or went. */
function Item({ parts, nameOf }: { parts: Part[]; nameOf: NameOf }) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
      {parts.map(({ field, kind, value }) => (
        <Box key={field}>
          <Typography tag="dt" variant="sigma" textColor="neutral600">
            {nameOf(field)}
          </Typography>
          <Box tag="dd">
            <Value kind={kind} value={value} />
          </Box>
        </Box>
      ))}
    </Flex>
  );
}

interface Props {
  difference: Difference;
  value: unknown;
  /** the words of a text, when it is one */
  stretches: Stretch[] | null;
  side: 'from' | 'to';
  nameOf: NameOf;
}

/** What stands on one side of a difference. */
export function Side({ difference: { field, kind }, value, stretches, side, nameOf }: Props) {
  const say = useWords(words);
  if (value === null)
    return <Typography textColor="neutral600">{say('compare.nothing')}</Typography>;
  if (stretches) return <TextSide stretches={stretches} side={side} />;
  if (kind === 'component') {
    // The item's own name stands above it already.
    const own = `${nameOf(field)}, `;
    const inside: NameOf = (part) => nameOf(part).replace(own, '');
    return <Item parts={value as Part[]} nameOf={inside} />;
  }
  if (kind === 'moved')
    return <Typography>{say('compare.place', { place: Number(value) })}</Typography>;
  return <Value kind={kind} value={value} />;
}
