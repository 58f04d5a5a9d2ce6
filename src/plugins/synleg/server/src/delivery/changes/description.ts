import { type JsonSchema, ref } from '../../presentation/json-schema/json-schema';
import { always, listOf, object, objectOf, sometimes } from '../../presentation/json-schema/object';
import { ID, INSTANT, LOCALE } from '../../presentation/json-schema/words';
import type { Answer } from '../route';
import type { Change } from './change';

const CURSOR: JsonSchema = { type: 'string', pattern: '^\\d{1,9}\\.\\d{1,9}$' };
const orNone = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const CHANGE = objectOf<Change>({
  cursor: always(CURSOR),
  type: always({
    enum: ['published', 'unpublished'],
    description: 'Published: put it in the place of what you had. Unpublished: remove it.',
  }),
  id: always(ID),
  theme: always({ ...orNone(ref('ThemeKey')), description: 'Null for a unit itself.' }),
  municipality: always(orNone(ref('MunicipalityName'))),
  unit: always(orNone(ref('UnitName'))),
  locale: always(LOCALE),
  revision: always({ type: 'string', pattern: '^sha256-[0-9a-f]{64}$' }),
  at: always(INSTANT),
  entry: sometimes(ref('Entry')),
});

/** How `/changes` answers. */
export const CHANGES: Answer = {
  description: 'Changes, the oldest first.',
  content: {
    'application/json': object({
      data: always(listOf(CHANGE)),
      meta: always(
        object({
          next: always({ ...CURSOR, description: 'What to ask with next, as `since`.' }),
          more: always({ type: 'boolean', description: 'Are there more already?' }),
        }),
      ),
    }),
  },
};
