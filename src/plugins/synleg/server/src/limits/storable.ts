/** Control characters but tab and line ends, and halves of characters: PostgreSQL stores neither. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NOT_STORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u;

/** Can every text in a value be stored, however deep it lies and also where it names something? */
export function isStorable(value: unknown): boolean {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && NOT_STORABLE.test(next)) return false;
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, inside] of Object.entries(next)) waiting.push(name, inside);
  }
  return true;
}
