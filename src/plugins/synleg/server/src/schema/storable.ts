/**
 * NUL and halves of characters: PostgreSQL takes neither, SQLite does, and nobody may store what only one of them takes.
 * Other control characters stay: text pasted from an office program has them.
 */
const NOT_STORABLE = /\0|\p{Surrogate}/u;

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
