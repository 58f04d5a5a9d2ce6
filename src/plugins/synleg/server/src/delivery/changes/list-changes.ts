import { badParameter } from '../../errors';
import type { EntryDocument } from '../../presentation/entry';
import { groupBy } from '../../presentation/group';
import { municipalityName } from '../../presentation/municipality';
import type { LiveRow, PublicMunicipality } from '../../snapshots/reader';
import type { DeliveryContext } from '../context';
import { defaultLocale } from '../context';
import type { Found } from '../found';
import { latest } from '../found';
import { atMost, cursor } from '../parameters/fields';
import { type Asked, route } from '../route';
import { entryDocuments } from '../routes/entry-parts';
import { changeOf, type PlaceOrNone } from './change';
import { CHANGES } from './description';
import { BEGINNING, writeCursor } from './cursor';

const MOST = 500;
const USUAL = 100;
/** Whoever follows the changes wants the next one soon. */
const FRESH_SECONDS = 1;

const shape = {
  since: cursor()
    .optional()
    .describe('`meta.next` of an earlier answer; from the start without it.'),
  limit: atMost(MOST, USUAL).describe('How many changes at most.'),
};

/** What is shown of the rows, each in its own language. Two statements for each language there is among them. */
async function shownEntries(
  context: DeliveryContext,
  rows: readonly LiveRow[],
  municipalities: readonly PublicMunicipality[],
): Promise<Map<string, EntryDocument>> {
  const shown = rows.filter((row) => row.shownFor !== '' && row.theme !== null);
  const found = new Map<string, EntryDocument>();
  for (const [locale, own] of groupBy(shown, (row) => row.entryLocale)) {
    const { entries } = await entryDocuments(context, own, municipalities, locale);
    for (const entry of entries) found.set(`${locale} ${entry.id}`, entry);
  }
  return found;
}

/** Where rows stand or stood; of what is gone too, so that a site knows which pages to make anew. */
async function placesOf(
  context: DeliveryContext,
  rows: readonly LiveRow[],
  municipalities: readonly PublicMunicipality[],
): Promise<(row: LiveRow) => PlaceOrNone> {
  const units = await context.reader.rowsOf(rows.map((row) => row.unitId));
  return ({ unitId, entryLocale, municipalityId }) => {
    const own = units.filter((unit) => unit.entryId === unitId);
    const inIts = own.filter((one) => one.entryLocale === entryLocale);
    const unit =
      inIts.find(({ live }) => live) ?? own.find(({ live }) => live) ?? inIts[0] ?? own[0];
    const municipality = municipalities.find(({ id }) => id === municipalityId);
    return {
      municipality:
        municipality === undefined
          ? null
          : municipalityName(municipality.copies, entryLocale, context.locales),
      unit: unit === undefined ? null : { id: unitId, slug: unit.slug, name: unit.title },
    };
  };
}

async function answer(
  context: DeliveryContext,
  { parameters: { since = BEGINNING, limit } }: Asked<typeof shape>,
): Promise<Found> {
  const { reader } = context;
  const found = await reader.changesAfter(since, limit + 1);
  const rows = found.slice(0, limit);
  if (rows.length === 0 && since.number > (await reader.newestChangeNumber()))
    throw badParameter(
      'This cursor is from before the database was brought back to an earlier state. Begin again, without "since".',
      'since',
    );
  const municipalities = await reader.municipalities(
    rows.flatMap((row) => row.municipalityId ?? []),
  );
  const entries = await shownEntries(context, rows, municipalities);
  const placeOf = await placesOf(context, rows, municipalities);
  const data = rows.map((row) =>
    changeOf(row, placeOf(row), entries.get(`${row.entryLocale} ${row.entryId}`)),
  );
  return {
    data,
    meta: { next: data.at(-1)?.cursor ?? writeCursor(since), more: found.length > limit },
    locale: defaultLocale(context),
    changedAt: latest(rows.map((row) => row.changedAt)),
    changesIn: FRESH_SECONDS,
  };
}

/** `/changes`: the latest change of each entry and unit in each language, in the order in which they came. */
export const listChanges = route({
  path: '/changes',
  operationId: 'listChanges',
  tag: 'Changes',
  summary: 'What has changed since a cursor',
  description:
    'The latest change of each entry and unit in each language, in the order in which they came. None is skipped, also while several servers publish at once.',
  parts: {},
  parameters: () => shape,
  answer: CHANGES,
  outcomes: [],
  handler: answer,
});
