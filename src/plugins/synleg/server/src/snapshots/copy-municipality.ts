import type { Core } from '@strapi/strapi';
import { toContent } from '../presentation/content/content';
import { filesIn } from '../presentation/content/files-in';
import type { MunicipalityCopies, MunicipalityCopy } from '../presentation/municipality';
import { alphabetical } from '../presentation/search';
import { configuredLocales } from './locales';
import type { Occasion } from './keep-files';
import { keepFiles } from './keep-files';
import { lockPublications } from './lock';
import { populateOf } from './populate';
import { refreshMunicipality } from './refresh';
import type { PublicMunicipalityRow } from './rows';
import { MUNICIPALITY, PUBLIC_MUNICIPALITY } from './rows';
import { componentsOf, schemaOf } from './schemas';
import { setText } from './set-text';
import { touch } from './touch';

type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

async function copyOf(
  strapi: Core.Strapi,
  row: Row,
  former: MunicipalityCopy | undefined,
  occasion: Occasion,
): Promise<MunicipalityCopy> {
  const schema = schemaOf(strapi, MUNICIPALITY);
  const components = componentsOf(strapi);
  const used = filesIn(row, schema, components);
  const kept = await keepFiles(strapi, used, former?.files ?? {}, occasion);
  const { byUrl, files } = kept;
  const { name, slug, ...content } = toContent(row, schema, components, byUrl).content;
  return { slug: text(slug), name: text(name), content, files };
}

async function copiesOf(
  strapi: Core.Strapi,
  municipalityId: string,
  former: MunicipalityCopies,
  occasion: Occasion,
): Promise<[string, MunicipalityCopy][]> {
  const rows = (await strapi.db.query(MUNICIPALITY).findMany({
    where: { documentId: municipalityId },
    populate: populateOf(schemaOf(strapi, MUNICIPALITY), componentsOf(strapi)),
  })) as Row[];
  const order = await configuredLocales(strapi);
  const inOrder = rows.toSorted(
    (one, other) => order.indexOf(String(one.locale)) - order.indexOf(String(other.locale)),
  );
  const copies: [string, MunicipalityCopy][] = [];
  for (const row of inOrder) {
    const locale = String(row.locale);
    copies.push([locale, await copyOf(strapi, row, former[locale], occasion)]);
  }
  return copies.filter(([, copy]) => copy.slug !== '');
}

const namesOf = (copies: MunicipalityCopies) =>
  JSON.stringify(Object.entries(copies).map(([locale, copy]) => [locale, copy?.slug, copy?.name]));

/** Everything of a municipality tells its name and slug. */
const sameNames = (before: MunicipalityCopies, now: MunicipalityCopies): boolean =>
  namesOf(before) === namesOf(now);

async function bringUpToDate(
  strapi: Core.Strapi,
  municipalityId: string,
  occasion: Occasion,
): Promise<void> {
  await lockPublications(strapi);
  const table = strapi.db.query(PUBLIC_MUNICIPALITY);
  const former = (await table.findOne({
    where: { municipalityId },
  })) as PublicMunicipalityRow | null;
  const before = former ? (JSON.parse(former.body) as MunicipalityCopies) : {};
  const copies = await copiesOf(strapi, municipalityId, before, occasion);
  const body = JSON.stringify(Object.fromEntries(copies));
  if (former?.body === body || (!former && copies.length === 0)) return;

  const data = {
    municipalityId,
    slugs: setText(copies.map(([, copy]) => copy.slug)),
    sortName: alphabetical(copies[0]?.[1].name ?? ''),
    body,
    changedAt: new Date(),
  };
  if (copies.length === 0) await table.delete({ where: { municipalityId } });
  else if (former) await table.update({ where: { id: former.id }, data });
  else await table.create({ data });
  await refreshMunicipality(strapi, municipalityId);
  if (!sameNames(before, Object.fromEntries(copies))) await touch(strapi, { municipalityId });
}

/**
 * Brings a municipality's public copy up to what is saved, in the transaction of the save. It has no workflow: only web
 * editors may write it, and what they save is public.
 * @throws `synleg.file_missing`, `synleg.picture_unreadable` at the save that chooses such a file
 */
export async function copyMunicipality(
  strapi: Core.Strapi,
  municipalityId: string,
  occasion: Occasion = 'save',
): Promise<void> {
  await strapi.db.transaction(() => bringUpToDate(strapi, municipalityId, occasion));
}

/** The same for all of them, also for those that no save went by, such as what an import brought in or took away. */
export async function copyAllMunicipalities(strapi: Core.Strapi): Promise<void> {
  const saved = (await strapi.db.query(MUNICIPALITY).findMany({
    select: ['documentId'],
  })) as { documentId: string }[];
  const copied = (await strapi.db.query(PUBLIC_MUNICIPALITY).findMany({
    select: ['municipalityId'],
  })) as { municipalityId: string }[];
  const ids = [...saved.map((row) => row.documentId), ...copied.map((row) => row.municipalityId)];
  for (const id of new Set(ids)) await copyMunicipality(strapi, id, 'all');
}
