import { notFound } from '../../errors';
import type { MunicipalityDocument } from '../../presentation/municipality';
import { fallbackLists, municipalityDocument } from '../../presentation/municipality';
import { ownLocale } from '../../presentation/locale';
import type { PublicMunicipality } from '../../snapshots/reader';
import type { DeliveryContext } from '../context';
import { defaultLocale } from '../context';
import type { Found, PathParts } from '../found';
import { oneOf, paging } from '../parameters/fields';
import { readParameters } from '../parameters/read';
import { findMunicipality } from './find-municipality';
import { pageMeta } from './page-meta';

/** How many units each municipality has live. */
async function unitCounts(
  { reader }: DeliveryContext,
  municipalities: readonly PublicMunicipality[],
) {
  const units = await reader.unitsIn(municipalities.map(({ id }) => id));
  const places = new Map(units.map((unit) => [unit.entryId, unit.municipalityId]));
  return (id: string) => [...places.values()].filter((place) => place === id).length;
}

async function documents(
  context: DeliveryContext,
  municipalities: readonly PublicMunicipality[],
  locale: string,
): Promise<MunicipalityDocument[]> {
  const countOf = await unitCounts(context, municipalities);
  return municipalities.flatMap(
    ({ id, copies }) => municipalityDocument(copies, locale, context.locales, countOf(id)) ?? [],
  );
}

/** `/municipalities` */
export async function listMunicipalities(context: DeliveryContext, query: string): Promise<Found> {
  const shape = { locale: oneOf(context.locales).optional(), ...paging };
  const parameters = readParameters(query, shape);
  const page = {
    page: parameters['pagination[page]'],
    pageSize: parameters['pagination[pageSize]'],
  };
  const locale = parameters.locale ?? defaultLocale(context);
  const { rows, total } = await context.reader.municipalityPage(page);
  return {
    data: await documents(context, rows, locale),
    meta: pageMeta(page, total),
    locale,
    changedAt: await context.reader.latestChange(),
  };
}

/** `/municipalities/{municipality}` */
export async function showMunicipality(
  context: DeliveryContext,
  query: string,
  path: PathParts,
): Promise<Found> {
  const parameters = readParameters(query, { locale: oneOf(context.locales).optional() });
  const municipality = await findMunicipality(context, path, query);
  const locale =
    parameters.locale ?? ownLocale(fallbackLists(municipality.copies), context.locales);
  const [data] = await documents(context, [municipality], locale);
  if (!data) throw notFound();
  return { data, locale, changedAt: await context.reader.latestChange() };
}
