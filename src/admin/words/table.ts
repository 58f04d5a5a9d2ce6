import type { Language } from '../../plugins/synleg/shared/languages';

/** The words for one message: Nynorsk, Bokmål, Danish, and English where Strapi's own would not do. */
export type Row = readonly [nn: string, nb: string, da: string, en?: string];

/** Words by the id under which the panel looks a message up. */
export type Table = Readonly<Record<string, Row>>;

const COLUMN: Readonly<Record<Language, number>> = { nn: 0, nb: 1, da: 2, en: 3 };

/** One language of a table, in the shape in which Strapi takes translations. */
export const columnOf = (table: Table, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([id, row]): [string, string][] => {
      const text = row[COLUMN[language]];
      return text === undefined ? [] : [[id, text]];
    }),
  );
