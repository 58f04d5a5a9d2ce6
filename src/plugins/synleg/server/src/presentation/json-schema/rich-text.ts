import type { Block, Link, List, ListItem, Text } from '../blocks/block';
import type { RichText } from '../content/rich-text';
import type { Definitions, JsonSchema } from './json-schema';
import { ref } from './json-schema';
import { always, listOf, objectOf, sometimes } from './object';
import { TEXT } from './words';

type Heading = Extract<Block, { type: 'heading' }>;
type Code = Extract<Block, { type: 'code' }>;
type Paragraph = Exclude<Block, Heading | Code | List>;

const only = (value: string) => always({ const: value });
const marked = sometimes({ const: true });
const anyOf = (...schemas: JsonSchema[]): JsonSchema => ({ anyOf: schemas });
const inlines = always(listOf(anyOf(ref('TextRun'), ref('TextLink'))));
const runs = always(listOf(ref('TextRun')));

/** Rich text in its three forms, and the blocks of which it is made. */
export const RICH_TEXT: Definitions = {
  RichText: objectOf<RichText>({
    blocks: always(listOf(ref('TextBlock'))),
    html: always({ ...TEXT, description: 'Safe to print as it is, built from the blocks.' }),
    text: always({ ...TEXT, minLength: 1, description: 'The words alone, a line for each block.' }),
  }),
  TextBlock: anyOf(ref('TextParagraph'), ref('TextHeading'), ref('TextCode'), ref('TextList')),
  TextParagraph: objectOf<Paragraph>({
    type: always({ enum: ['paragraph', 'quote'] }),
    children: inlines,
  }),
  TextHeading: objectOf<Heading>({
    type: only('heading'),
    level: always({ enum: [2, 3, 4, 5, 6] }),
    children: inlines,
  }),
  TextCode: objectOf<Code>({ type: only('code'), language: sometimes(TEXT), children: runs }),
  TextList: objectOf<List>({
    type: only('list'),
    format: always({ enum: ['ordered', 'unordered'] }),
    children: always(listOf(anyOf(ref('TextListItem'), ref('TextList')))),
  }),
  TextListItem: objectOf<ListItem>({ type: only('list-item'), children: inlines }),
  TextRun: objectOf<Text>({
    type: only('text'),
    text: always(TEXT),
    bold: marked,
    italic: marked,
    underline: marked,
    strikethrough: marked,
    code: marked,
  }),
  TextLink: objectOf<Link>({
    type: only('link'),
    url: always({ type: 'string', format: 'iri' }),
    children: runs,
  }),
};
