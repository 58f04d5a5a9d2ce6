import { Moved, notFound } from '../../errors';
import type { EntryDocument, Place } from '../../presentation/entry';
import { entryDocument } from '../../presentation/entry';
import { ownLocale } from '../../presentation/locale';
import { fallbackLists, municipalityName } from '../../presentation/municipality';
import {
  inDisplayOrder,
  presentationDocument,
  themeDocuments,
} from '../../presentation/presentation';
import { chosenThemes } from '../../presentation/chosen-themes';
import type { LiveRow, PublicMunicipality } from '../../snapshots/reader';
import { isShownFor } from '../../snapshots/reader';
import { UNIT } from '../../snapshots/rows';
import type { DeliveryContext } from '../context';
import type { Found, PathParts } from '../found';
import { latest } from '../found';
import { locale as localeParameter } from '../parameters/fields';
import type { Asked } from '../route';
import { publishedFrom } from '../row-with-snapshot';
import { rowsBehind, targetsAmong } from '../targets';
import { addressOf, findMunicipality } from './find-municipality';
import { findUnit } from './find-unit';

export const shapeOf = ({ locales }: DeliveryContext) => ({ locale: localeParameter(locales) });
type Request = Asked<ReturnType<typeof shapeOf>>;

interface Question {
  path: PathParts;
  query: string;
  locale: string;
  municipality: PublicMunicipality;
  /** everything of the unit, in all locales, also what is gone */
  rows: LiveRow[];
}

/** What the path and the query name. At most three statements. */
async function asked(
  context: DeliveryContext,
  { parameters, path, query }: Request,
): Promise<Question> {
  const municipality = await findMunicipality(context, path, query);
  const rows = await findUnit(context, municipality, path, query);
  const own = ownLocale(fallbackLists(municipality.copies), context.locales);
  return { path, query, locale: parameters.locale ?? own, municipality, rows };
}

/** @throws Moved when the unit has another address in this locale, `delivery.not_found` when it is not there in it */
function unitRow({ rows, locale, path, query }: Question): LiveRow {
  const units = rows.filter((row) => row.entryUid === UNIT);
  const row = units.find((candidate) => isShownFor(candidate, locale));
  if (!row) {
    const locales = units.filter(({ live }) => live).map(({ entryLocale }) => entryLocale);
    throw notFound(
      `This unit is not presented in the locale "${locale}". It is in ${locales.join(', ')}.`,
    );
  }
  if (row.slug !== path.unit) throw new Moved(addressOf({ ...path, unit: row.slug }, query));
  return row;
}

function placeOf(
  context: DeliveryContext,
  { municipality, locale }: Question,
  unit: LiveRow,
): Place {
  const name = municipalityName(municipality.copies, locale, context.locales);
  if (!name) throw notFound();
  return { municipality: name, unit: { id: unit.entryId, slug: unit.slug, name: unit.title } };
}

const inOrder = (rows: readonly LiveRow[]) =>
  rows.toSorted((one, other) =>
    inDisplayOrder({ ...one, publishedOn: one.dated }, { ...other, publishedOn: other.dated }),
  );

/** Puts together the unit and those of its entries that `wanted` names. Two statements. */
async function compose(
  context: DeliveryContext,
  question: Question,
  wanted: (row: LiveRow) => boolean,
) {
  const { rows, locale, municipality } = question;
  const unit = unitRow(question);
  const shown = rows.filter((row) => row.theme !== null && isShownFor(row, locale) && wanted(row));
  const bodies = await context.reader.bodies([unit, ...shown]);
  const behind = await rowsBehind(context.reader, bodies.values(), rows);
  const targets = targetsAmong(behind, locale);
  const place = placeOf(context, question, unit);
  const published = publishedFrom(unit, bodies.get(unit.snapshotId));
  const entries = inOrder(shown).map(
    (row): EntryDocument =>
      entryDocument(
        publishedFrom(row, bodies.get(row.snapshotId)),
        row.theme ?? '',
        place,
        targets,
      ),
  );
  const chosen = chosenThemes(published.content.themes, context.themes, locale);
  return {
    unit: published,
    place,
    targets,
    themes: themeDocuments(chosen, entries),
    changedAt: latest([municipality.changedAt, ...behind.map((row) => row.changedAt)]),
  };
}

/** The whole of it. */
export async function whole(context: DeliveryContext, request: Request): Promise<Found> {
  const question = await asked(context, request);
  const { unit, place, targets, themes, changedAt } = await compose(context, question, () => true);
  const live = new Set(question.rows.filter((row) => row.live).map((row) => row.entryLocale));
  const around = {
    municipality: place.municipality,
    availableLocales: context.locales.filter((locale) => live.has(locale)),
  };
  const data = presentationDocument(unit, around, themes, targets);
  return { data, locale: question.locale, changedAt };
}

/** One theme of it. */
export async function oneTheme(context: DeliveryContext, request: Request): Promise<Found> {
  const question = await asked(context, request);
  const { theme } = question.path;
  const { themes, changedAt } = await compose(context, question, (row) => row.theme === theme);
  const [data] = themes;
  if (!data) throw notFound('This presentation has no such theme, or nothing in it.');
  return { data, locale: question.locale, changedAt };
}
