import { ref } from '../../presentation/json-schema/json-schema';

/** What the named parts of paths are. */
export const MUNICIPALITY_PART = { type: 'string', description: 'Slug of the municipality.' };
export const UNIT_PART = { type: 'string', description: 'Slug of the unit.' };
export const THEME_PART = ref('ThemeKey');
export const ENTRY_PART = { type: 'string', description: 'Id of the entry.' };
