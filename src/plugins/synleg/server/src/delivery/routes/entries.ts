import { searchable } from '../../presentation/search';
import { NEVER } from '../../snapshots/rows';
import { memberText, tag } from '../../snapshots/set-text';
import type { DeliveryContext } from '../context';
import { defaultLocale } from '../context';
import type { Found } from '../found';
import { latest } from '../found';
import { pageOf } from '../description/answers';
import { flag, locale, oneOf, paging, search, word } from '../parameters/fields';
import type { Asked } from '../route';
import { route } from '../route';
import { entryDocuments } from './entry-parts';
import { pageMeta } from './page-meta';

/** In which order entries are listed; a minus turns it round. */
const SORTS = {
  publishedAt: [{ firstAt: 'asc' }],
  '-publishedAt': [{ firstAt: 'desc' }],
  updatedAt: [{ latestAt: 'asc' }],
  '-updatedAt': [{ latestAt: 'desc' }],
  title: [{ sortTitle: 'asc' }],
  '-title': [{ sortTitle: 'desc' }],
  deadline: [{ closesAt: 'asc' }],
  '-deadline': [{ closesAt: 'desc' }],
  position: [{ position: 'asc' }, { sortTitle: 'asc' }],
} as const;
type Sort = keyof typeof SORTS;
const isSort = (value: string): value is Sort => value in SORTS;

const shapeOf = (context: DeliveryContext) => ({
  theme: oneOf(context.themes.map(({ key }) => key))
    .optional()
    .describe('Of this theme alone.'),
  municipality: word().optional().describe('Slug of the municipality.'),
  unit: word().optional().describe('Slug or id of the unit.'),
  locale: locale(context.locales),
  q: search().optional().describe('Words that stand in it.'),
  open: flag().optional().describe('Jobs whose deadline has not passed.'),
  losTopic: word().optional().describe('A topic of LOS, the topics of Norwegian public services.'),
  sort: oneOf(Object.keys(SORTS))
    .default('-publishedAt')
    .describe('Order; a minus turns it round.'),
  ...paging,
});
type Request = Asked<ReturnType<typeof shapeOf>>;

/** Nothing has this id: a filter by a municipality that is not there finds nothing. */
const NOBODY = '-';

async function whereOf(
  context: DeliveryContext,
  parameters: Request['parameters'],
  locale: string,
) {
  const { theme, municipality: slug, unit, q, open, losTopic } = parameters;
  const municipality = slug === undefined ? undefined : await context.reader.municipality(slug);
  return {
    theme: theme ?? { $notNull: true },
    shownFor: { $contains: memberText(locale) },
    ...(slug === undefined ? {} : { municipalityId: municipality?.id ?? NOBODY }),
    ...(unit === undefined
      ? {}
      : { $or: [{ unitId: unit }, { unitSlugs: { $contains: memberText(unit) } }] }),
    ...(q ? { searchText: { $contains: searchable([q]) } } : {}),
    ...(open ? { closesAt: { $gt: context.now, $lt: new Date(NEVER) } } : {}),
    ...(losTopic === undefined ? {} : { losTopics: { $contains: memberText(tag(losTopic)) } }),
  };
}

/** A list of open jobs changes by itself: at each deadline. */
async function timesOf({ reader, now }: DeliveryContext, open: boolean) {
  const published = await reader.latestChange();
  if (!open) return { changedAt: published };
  const { next, last } = await reader.deadlinesAround(now);
  return {
    changedAt: latest([published, last].flatMap((instant) => instant ?? [])),
    changesIn: next === null ? undefined : (Date.parse(next) - now.getTime()) / 1_000,
  };
}

async function list(context: DeliveryContext, { parameters }: Request): Promise<Found> {
  const asked = parameters.locale ?? defaultLocale(context);
  const page = {
    page: parameters['pagination[page]'],
    pageSize: parameters['pagination[pageSize]'],
  };
  const where = await whereOf(context, parameters, asked);
  const orderBy = isSort(parameters.sort) ? [...SORTS[parameters.sort]] : [];
  const { rows, total } = await context.reader.page({ where, orderBy, ...page });
  const municipalities = await context.reader.municipalities(
    rows.flatMap((row) => row.municipalityId ?? []),
  );
  const { entries } = await entryDocuments(context, rows, municipalities, asked);
  return {
    data: entries,
    meta: pageMeta(page, total),
    locale: asked,
    ...(await timesOf(context, parameters.open ?? false)),
  };
}

export const listEntries = route({
  path: '/entries',
  operationId: 'listEntries',
  tag: 'Entries',
  summary: 'Entries across units',
  parts: {},
  parameters: shapeOf,
  answer: pageOf('Entry', 'A page of entries.'),
  outcomes: [],
  handler: list,
});
