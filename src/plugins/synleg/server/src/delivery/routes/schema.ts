import { notFound } from '../../errors';
import { themeSchema } from '../../presentation/json-schema/theme-schema';
import { themeName } from '../../presentation/schema';
import { BASE } from '../base';
import type { DeliveryContext } from '../context';
import { THEME_PART } from '../description/parts';
import type { Found, PathParts } from '../found';
import { route } from '../route';

const SCHEMA_TYPE = 'application/schema+json';

async function show(context: DeliveryContext, { path }: { path: PathParts }): Promise<Found> {
  const theme = context.themes.find(({ key }) => key === path.theme);
  if (!theme) throw notFound('There is no such theme.');
  const address = `${context.publicUrl}${BASE}/schemas/${theme.key}.json`;
  const named = { key: theme.key, name: themeName(theme, 'en') };
  const data = themeSchema(named, address, context.definitions);
  return { data, bare: SCHEMA_TYPE, locale: 'en', changedAt: null };
}

export const showSchema = route({
  path: '/schemas/{theme}.json',
  operationId: 'getSchema',
  tag: 'Description',
  summary: 'JSON Schema of the entries of a theme',
  parts: { theme: THEME_PART },
  parameters: () => ({}),
  answer: {
    description: 'JSON Schema, draft 2020-12.',
    content: { [SCHEMA_TYPE]: { type: 'object' } },
  },
  outcomes: ['delivery.not_found'],
  handler: show,
});
