/** What the value of a relation field asks for. */
export interface References {
  /** database ids, as numbers or as text */
  ids: (number | string)[];
  documentIds: string[];
  /** leaves the field empty, unless something is referred to as well */
  clears: boolean;
  /** holds something that is no reference at all */
  malformed: boolean;
}

const NOTHING: References = { ids: [], documentIds: [], clears: false, malformed: false };
const MALFORMED: References = { ...NOTHING, malformed: true };

const merged = (all: References[]): References => ({
  ids: all.flatMap(({ ids }) => ids),
  documentIds: all.flatMap(({ documentIds }) => documentIds),
  clears: all.some(({ clears }) => clears),
  malformed: all.some(({ malformed }) => malformed),
});

const startsWithDigit = (text: string): boolean => /^\s*[+-]?\d/.test(text);

/** Strapi takes text that begins with a number for a database id, everything else for a document id. */
function fromText(text: string): References {
  return startsWithDigit(text) ? { ...NOTHING, ids: [text] } : { ...NOTHING, documentIds: [text] };
}

/** With both given Strapi follows one of them: both must be allowed, so both are named. */
function fromPair(id: unknown, documentId: unknown): References {
  const idIsFine =
    id === undefined || id === null || typeof id === 'number' || typeof id === 'string';
  const documentIdIsFine =
    documentId === undefined || documentId === null || typeof documentId === 'string';
  if (!idIsFine || !documentIdIsFine) return MALFORMED;
  return {
    ...NOTHING,
    ids: typeof id === 'number' || typeof id === 'string' ? [id] : [],
    documentIds: typeof documentId === 'string' ? [documentId] : [],
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function fromChanges(changes: Record<string, unknown>): References {
  const replaced = 'set' in changes && changes.set !== undefined;
  return {
    ...merged([
      isEmpty(changes.set) ? NOTHING : referencesIn(changes.set),
      referencesIn(changes.connect),
    ]),
    clears: replaced || !isEmpty(changes.disconnect),
  };
}

/**
 * Reads every form in which Strapi accepts a relation: an id, a document id, objects with them, lists of these,
 * `{ set, connect, disconnect }`. What is only disconnected is not referred to.
 */
export function referencesIn(value: unknown): References {
  if (value === undefined) return NOTHING;
  if (value === null) return { ...NOTHING, clears: true };
  if (typeof value === 'number') return { ...NOTHING, ids: [value] };
  if (typeof value === 'string') return fromText(value);
  if (Array.isArray(value)) return { ...merged(value.map(referencesIn)), clears: true };
  if (typeof value !== 'object') return MALFORMED;
  const fields = value as Record<string, unknown>;
  if ('id' in fields || 'documentId' in fields) return fromPair(fields.id, fields.documentId);
  return fromChanges(fields);
}
