import type { ChangePlace } from '../../snapshots/reader';

/** Before the first change. */
export const BEGINNING: ChangePlace = { number: 0, id: 0 };

/** A place as a word that a consumer keeps and gives back, without knowing what is in it. */
export const writeCursor = ({ number, id }: ChangePlace): string => `${number}.${id}`;

/** @param cursor two whole numbers with a point between */
export function readCursor(cursor: string): ChangePlace {
  const [number = 0, id = 0] = cursor.split('.').map(Number);
  return { number, id };
}
