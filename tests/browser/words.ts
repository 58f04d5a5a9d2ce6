import type { Words } from '../../src/plugins/approval/admin/src/words';

const escaped = (sentence: string) => sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence of the panel in all its languages; what stands for `{name}` may be anything. */
function forms(words: Words, key: string): string {
  const sentence = words[key];
  if (!sentence) throw new Error(`Nothing is said under ${key}.`);
  const patterns = Object.values(sentence).map((one) =>
    one
      .split(/\{\w+\}/)
      .map(escaped)
      .join('.*'),
  );
  return `(${patterns.join('|')})`;
}

/** The whole text, in whichever of its languages the browser got. */
export const said = (words: Words, key: string): RegExp => new RegExp(`^${forms(words, key)}$`);

/** The same inside a longer text. */
export const among = (words: Words, key: string): RegExp => new RegExp(forms(words, key));
