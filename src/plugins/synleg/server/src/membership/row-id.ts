/** The largest number that the id of a row can have in PostgreSQL, where a larger one is an error, not a stranger. */
const LARGEST = 2_147_483_647;

/** May this stand where the id of a row is meant? A number, or text that is nothing but one. */
export function isRowId(value: unknown): boolean {
  const id = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isInteger(id) && Math.abs(id) <= LARGEST;
}

/** Strapi reads a relation's text up to the first character that is no digit. */
export const rowIdIn = (text: string): number => Number.parseInt(text, 10);
