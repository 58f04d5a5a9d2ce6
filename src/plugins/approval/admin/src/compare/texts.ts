import type { Difference } from '../../../shared/difference';
import { blocksText } from './blocks-text';

/** Both sides of a changed text, as they are read; null for a side that has none. */
export interface Texts {
  from: string | null;
  to: string | null;
}

const textOf = (kind: Difference['kind'], value: unknown, withForm: boolean): string | null => {
  if (value === null) return null;
  if (kind === 'richtext') return blocksText(value, withForm);
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Texts that read the same but are not are told with their form: a heading, a word in bold. */
export function textsOf({ kind, from, to }: Difference): Texts {
  const [before, after] = [textOf(kind, from, false), textOf(kind, to, false)];
  if (before !== after) return { from: before, to: after };
  return { from: textOf(kind, from, true), to: textOf(kind, to, true) };
}
