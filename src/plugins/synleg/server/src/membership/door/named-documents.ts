/** The parts of a request that can name content. */
export interface Asked {
  params: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  body: unknown;
}

export interface Named {
  /** content type or component */
  uid: string | undefined;
  /** document ids, or database ids where Strapi's route takes these */
  ids: string[];
}

const PARAMS = ['id', 'sourceId', 'documentId'];
const FIELDS = ['documentId', 'documentIds'];
/** A relation picker is told in the query for which entry it picks. */
const IN_QUERY = [...FIELDS, 'id'];
/** In a body `id` may be a field of the entry that is saved; only this route's body names a row by it. */
const ROW = ['id', 'model'];

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Whatever a query or a body may hold in place of a list of ids: a list, one id, `{ 0: id }`, `{ $in: [id] }`. */
const flat = (value: unknown): string[] => {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(flat) : [];
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The content type and the documents that a request to Strapi's panel routes is about, wherever it says so. */
export function namedIn({ params, query, body }: Asked): Named {
  const fields = recordOf(body);
  const row = ROW.every((name) => name in fields) ? [fields.id] : [];
  const uids = [
    params.model,
    params.contentType,
    query.contentType,
    fields.model,
    fields.contentType,
  ];
  const ids = [
    ...PARAMS.map((name) => params[name]),
    ...IN_QUERY.map((name) => query[name]),
    ...FIELDS.map((name) => fields[name]),
    ...row,
  ];
  return {
    uid: uids.map(text).find((uid) => uid !== undefined),
    ids: [...new Set(ids.flatMap(flat))],
  };
}
