import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES } from '../../../shared/languages';
import type { MyUnit } from '../../../shared/my-units';
import { findRows } from '../membership/registry';
import type { Scope } from '../membership/scope/scope';
import { MUNICIPALITY, UNIT } from '../membership/vocabulary';

interface UnitRow {
  documentId: string;
  locale: string;
  name: string | null;
  municipality: { documentId: string } | null;
}

interface MunicipalityRow {
  documentId: string;
  locale: string;
  name: string | null;
  languageForm: string | null;
}

/** Of several languages of a document, the first that is ours. */
function inFirstLanguage<Row extends { documentId: string; locale: string }>(
  rows: readonly Row[],
  preferred: Language,
): Map<string, Row> {
  const order: string[] = [preferred, ...LANGUAGES];
  const rank = ({ locale }: Row) => order.indexOf(locale);
  const found = new Map<string, Row>();
  for (const row of [...rows].sort((one, other) => rank(one) - rank(other))) {
    if (!found.has(row.documentId)) found.set(row.documentId, row);
  }
  return found;
}

/** A municipality that writes both forms of Norwegian writes Nynorsk first. */
const languageOfForm = (form: string | null | undefined): Language =>
  LANGUAGES.find((language) => language === form) ?? DEFAULT_LANGUAGE;

const within = (ids: Iterable<string>) => ({ documentId: { $in: [...ids] } });

/** The units that a person sees, by name, in two queries however many there are. */
export async function unitsOf(
  strapi: Core.Strapi,
  { reads, writes }: Pick<Scope, 'reads' | 'writes'>,
  language: Language,
): Promise<MyUnit[]> {
  const rows = await findRows<UnitRow>(strapi, UNIT, {
    select: ['documentId', 'locale', 'name'],
    where: { publishedAt: null, ...within(reads) },
    populate: { municipality: { select: ['documentId'] } },
  });
  const ids = new Set(rows.flatMap(({ municipality }) => municipality?.documentId ?? []));
  const municipalities = await findRows<MunicipalityRow>(strapi, MUNICIPALITY, {
    select: ['documentId', 'locale', 'name', 'languageForm'],
    where: within(ids),
  });
  const places = inFirstLanguage(municipalities, language);
  const units = [...inFirstLanguage(rows, language).values()].map((row): MyUnit => {
    const municipality = places.get(row.municipality?.documentId ?? '');
    const locale = languageOfForm(municipality?.languageForm);
    const own = rows.find((one) => one.documentId === row.documentId && one.locale === locale);
    const name = row.name ?? row.documentId;
    return {
      id: row.documentId,
      name,
      nameInLocale: own?.name ?? name,
      municipality: municipality?.name ?? null,
      locale,
      mayWrite: writes.has(row.documentId),
    };
  });
  return units.sort((one, other) => one.name.localeCompare(other.name, language));
}
