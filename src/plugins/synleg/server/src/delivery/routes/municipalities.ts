import { notFound } from '../../errors';
import type { MunicipalityDocument } from '../../presentation/municipality';
import { fallbackLists, municipalityDocument } from '../../presentation/municipality';
import { ownLocale } from '../../presentation/locale';
import type { PublicMunicipality } from '../../snapshots/reader';
import type { DeliveryContext } from '../context';
import { defaultLocale } from '../context';
import type { Found } from '../found';
import { one, pageOf } from '../description/answers';
import { MUNICIPALITY_PART } from '../description/parts';
import { locale, paging } from '../parameters/fields';
import type { Asked } from '../route';
import { route } from '../route';
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

const oneShape = ({ locales }: DeliveryContext) => ({ locale: locale(locales) });
const listShape = (context: DeliveryContext) => ({ ...oneShape(context), ...paging });

async function list(
  context: DeliveryContext,
  { parameters }: Asked<ReturnType<typeof listShape>>,
): Promise<Found> {
  const page = {
    page: parameters['pagination[page]'],
    pageSize: parameters['pagination[pageSize]'],
  };
  const asked = parameters.locale ?? defaultLocale(context);
  const { rows, total } = await context.reader.municipalityPage(page);
  return {
    data: await documents(context, rows, asked),
    meta: pageMeta(page, total),
    locale: asked,
    changedAt: await context.reader.latestChange(),
  };
}

async function show(
  context: DeliveryContext,
  { parameters, path, query }: Asked<ReturnType<typeof oneShape>>,
): Promise<Found> {
  const municipality = await findMunicipality(context, path, query);
  const asked = parameters.locale ?? ownLocale(fallbackLists(municipality.copies), context.locales);
  const [data] = await documents(context, [municipality], asked);
  if (!data) throw notFound();
  return { data, locale: asked, changedAt: await context.reader.latestChange() };
}

export const listMunicipalities = route({
  path: '/municipalities',
  operationId: 'listMunicipalities',
  tag: 'Municipalities',
  summary: 'All municipalities',
  parts: {},
  parameters: listShape,
  answer: pageOf('Municipality', 'A page of municipalities.'),
  outcomes: [],
  handler: list,
});

export const showMunicipality = route({
  path: '/municipalities/{municipality}',
  operationId: 'getMunicipality',
  tag: 'Municipalities',
  summary: 'One municipality',
  parts: { municipality: MUNICIPALITY_PART },
  parameters: oneShape,
  answer: one('Municipality', 'The municipality.'),
  outcomes: ['moved', 'delivery.not_found'],
  handler: show,
});
