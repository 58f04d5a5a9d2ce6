import type { Language } from '../../plugins/synleg/shared/languages';
import { entry } from './entry';
import { fields } from './fields';
import { files } from './files';
import { frame } from './frame';
import { lists } from './lists';
import { profile } from './profile';
import { signIn } from './sign-in';
import { columnOf, type Table } from './table';

/** Whatever an editor, leader or web editor meets. Settings, which only administrators see, stay in English. */
const TABLE: Table = { ...frame, ...signIn, ...profile, ...lists, ...entry, ...fields, ...files };

const LANGUAGES: readonly Language[] = ['nn', 'nb', 'da', 'en'];

/** Strapi's panel in the languages of its people; what is missing here it says in English. */
export const panelWords: Record<string, Record<string, string>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, columnOf(TABLE, language)]),
);
