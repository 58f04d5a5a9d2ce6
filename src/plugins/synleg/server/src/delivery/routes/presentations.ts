import type { Place } from '../../presentation/entry';
import { groupBy } from '../../presentation/group';
import { municipalityName } from '../../presentation/municipality';
import type { PresentationSummary } from '../../presentation/summary';
import { searchable } from '../../presentation/search';
import { chosenThemes } from '../../presentation/chosen-themes';
import type { LiveRow } from '../../snapshots/reader';
import type { SnapshotBody } from '../../snapshots/rows';
import { UNIT } from '../../snapshots/rows';
import { memberText, tag } from '../../snapshots/set-text';
import { BASE } from '../base';
import type { DeliveryContext } from '../context';
import { defaultLocale } from '../context';
import type { Found } from '../found';
import { latest } from '../found';
import { pageOf } from '../description/answers';
import { locale, oneOf, paging, search, word } from '../parameters/fields';
import type { Asked } from '../route';
import { route } from '../route';
import { pageMeta } from './page-meta';

const shapeOf = (context: DeliveryContext) => ({
  municipality: word().optional().describe('Slug of the municipality.'),
  kind: oneOf(context.unitKinds).optional().describe('What the unit is.'),
  losTopic: word().optional().describe('A topic of LOS, the topics of Norwegian public services.'),
  q: search().optional().describe('Words that stand in what the unit says of itself.'),
  locale: locale(context.locales),
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
  const { municipality: slug, kind, losTopic, q } = parameters;
  const municipality = slug === undefined ? undefined : await context.reader.municipality(slug);
  return {
    entryUid: UNIT,
    shownFor: { $contains: memberText(locale) },
    ...(slug === undefined ? {} : { municipalityId: municipality?.id ?? NOBODY }),
    ...(kind === undefined ? {} : { kind }),
    ...(losTopic === undefined ? {} : { losTopics: { $contains: memberText(tag(losTopic)) } }),
    ...(q ? { searchText: { $contains: searchable([q]) } } : {}),
  };
}

interface Listed {
  row: LiveRow;
  municipality: Place['municipality'];
  body: SnapshotBody | undefined;
  /** the unit's entries that are shown in the locale */
  entries: readonly LiveRow[];
}

function item(
  context: DeliveryContext,
  { row, municipality, body, entries }: Listed,
  locale: string,
): PresentationSummary {
  const chosen = chosenThemes(body?.content.themes, context.themes, locale);
  const keys = chosen
    .map(({ key }) => key)
    .filter((key) => entries.some(({ theme }) => theme === key));
  const counted = entries.filter(({ theme }) => keys.includes(theme ?? ''));
  return {
    id: row.entryId,
    municipality,
    slug: row.slug,
    name: row.title,
    locale: row.entryLocale,
    kind: body?.content.kind,
    summary: body?.content.summary,
    heroImage: body?.content.heroImage,
    themes: keys,
    updatedAt: latest([row.latestAt, ...counted.map(({ latestAt }) => latestAt)]) ?? row.latestAt,
    url: `${context.publicUrl}${BASE}/presentations/${municipality.slug}/${row.slug}`,
  };
}

async function items(context: DeliveryContext, rows: readonly LiveRow[], locale: string) {
  const { reader } = context;
  const bodies = await reader.bodies(rows);
  const under = groupBy(
    await reader.rowsUnder(
      rows.map((row) => row.entryId),
      locale,
    ),
    (row) => row.unitId,
  );
  const municipalities = await reader.municipalities(
    rows.flatMap((row) => row.municipalityId ?? []),
  );
  const names = new Map(
    municipalities.map(({ id, copies }) => [id, municipalityName(copies, locale, context.locales)]),
  );
  return rows.flatMap((row) => {
    const municipality = names.get(row.municipalityId ?? '');
    const entries = (under.get(row.entryId) ?? []).filter(({ theme }) => theme !== null);
    if (!municipality) return [];
    return [
      item(context, { row, municipality, body: bodies.get(row.snapshotId), entries }, locale),
    ];
  });
}

async function list(context: DeliveryContext, { parameters }: Request): Promise<Found> {
  const asked = parameters.locale ?? defaultLocale(context);
  const page = {
    page: parameters['pagination[page]'],
    pageSize: parameters['pagination[pageSize]'],
  };
  const where = await whereOf(context, parameters, asked);
  const { rows, total } = await context.reader.page({
    where,
    orderBy: [{ sortTitle: 'asc' }],
    ...page,
  });
  return {
    data: await items(context, rows, asked),
    meta: pageMeta(page, total),
    locale: asked,
    changedAt: await context.reader.latestChange(),
  };
}

export const listPresentations = route({
  path: '/presentations',
  operationId: 'listPresentations',
  tag: 'Presentations',
  summary: 'Units that present themselves',
  parts: {},
  parameters: shapeOf,
  answer: pageOf('PresentationSummary', 'A page of units.'),
  outcomes: [],
  handler: list,
});
