import { strapiInstance } from '../server';

export interface Row {
  id: number;
  documentId: string;
  locale: string;
  slug: string | null;
  [attribute: string]: unknown;
}

interface Documents {
  create(params: object): Promise<Row>;
  update(params: object): Promise<Row | null>;
  clone(params: object): Promise<{ documentId: string; entries: Row[] }>;
}

export const uidOf = (name: string) => `api::${name}.${name}`;

/** The document service, by the name of the content type: what every way to save ends in. */
export const documents = (name: string): Documents =>
  strapiInstance().documents(uidOf(name) as 'api::unit.unit') as unknown as Documents;

/** All rows of a document by language, drafts only. */
export async function draftsOf(name: string, documentId: string): Promise<Record<string, Row>> {
  const drafts = name === 'municipality' ? {} : { publishedAt: null };
  const rows = (await strapiInstance()
    .db.query(uidOf(name))
    .findMany({ where: { documentId, ...drafts }, populate: true })) as Row[];
  return Object.fromEntries(rows.map((row) => [row.locale, row]));
}

export const slugsOf = async (name: string, documentId: string) =>
  Object.fromEntries(
    Object.entries(await draftsOf(name, documentId)).map(([locale, { slug }]) => [locale, slug]),
  );

export const municipalityCalled = (name: string, locale = 'nn') =>
  documents('municipality').create({ data: { name }, locale });

export const unitCalled = (name: string, municipality: string, locale = 'nn') =>
  documents('unit').create({ data: { name, municipality, summary: 'Kort om oss.' }, locale });
