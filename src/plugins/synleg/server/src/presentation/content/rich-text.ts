import type { Block } from '../blocks/block';
import { htmlOf } from '../blocks/html';
import { readBlocks } from '../blocks/allowed';
import { textOf } from '../blocks/text';

/** Rich text in the three forms that sites ask for. */
export interface RichText {
  blocks: Block[];
  html: string;
  text: string;
}

/** A Blocks field as it is delivered, or undefined when nothing is written in it. */
export function richText(raw: unknown): RichText | undefined {
  const blocks = readBlocks(raw);
  const text = textOf(blocks);
  return text === '' ? undefined : { blocks, html: htmlOf(blocks), text };
}
