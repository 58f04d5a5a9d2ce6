/** Written by publications alone; nobody edits these, so no editor and no type builder shows them. */
const hidden = {
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
};

/** An immutable public copy of an approved revision. Rows are added, never changed. */
const snapshot = {
  kind: 'collectionType',
  collectionName: 'synleg_snapshots',
  info: { singularName: 'snapshot', pluralName: 'snapshots', displayName: 'Snapshot' },
  ...hidden,
  indexes: [{ name: 'synleg_snapshot_entry', columns: ['entry_uid', 'entry_id', 'entry_locale'] }],
  attributes: {
    entryUid: { type: 'string', required: true },
    entryId: { type: 'string', required: true },
    entryLocale: { type: 'string', required: true },
    revision: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
    // text, not json: PostgreSQL would sort the keys of a json value anew, and nothing searches in it
    body: { type: 'text', required: true },
  },
};

/** What is live of an entry in a locale and since when, or since when it is gone: one row for each of them. */
const publication = {
  kind: 'collectionType',
  collectionName: 'synleg_publications',
  info: { singularName: 'publication', pluralName: 'publications', displayName: 'Publication' },
  ...hidden,
  indexes: [
    {
      name: 'synleg_publication_entry',
      columns: ['entry_uid', 'entry_id', 'entry_locale'],
      type: 'unique',
    },
    { name: 'synleg_publication_entry_id', columns: ['entry_id'] },
    { name: 'synleg_publication_unit', columns: ['unit_id'] },
    { name: 'synleg_publication_place', columns: ['municipality_id', 'theme'] },
    { name: 'synleg_publication_theme', columns: ['theme'] },
    { name: 'synleg_publication_changed', columns: ['changed_at'] },
    { name: 'synleg_publication_change', columns: ['change_number', 'id'] },
  ],
  attributes: {
    entryUid: { type: 'string', required: true },
    entryId: { type: 'string', required: true },
    entryLocale: { type: 'string', required: true },
    /** null for a unit */
    theme: { type: 'string' },
    unitId: { type: 'string', required: true },
    municipalityId: { type: 'string' },
    /** sets as text, see `set-text.ts` */
    unitSlugs: { type: 'text', required: true },
    shownFor: { type: 'string', required: true },
    live: { type: 'boolean', required: true },
    snapshotId: { type: 'integer', required: true },
    revision: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    title: { type: 'text', required: true },
    sortTitle: { type: 'text', required: true },
    searchText: { type: 'text', required: true },
    kind: { type: 'string' },
    losTopics: { type: 'text', required: true },
    position: { type: 'integer', required: true },
    /** day or instant that a reader would put it at, ISO 8601 */
    dated: { type: 'string', required: true },
    /** deadline; far in the future where there is none, since databases disagree on where null sorts */
    closesAt: { type: 'datetime', required: true },
    firstAt: { type: 'datetime', required: true },
    latestAt: { type: 'datetime', required: true },
    changedAt: { type: 'datetime', required: true },
    /** in which change of all; see `change-number.ts` */
    changeNumber: { type: 'integer', required: true, default: 0 },
    /** has anybody ever been shown this? What was published under a unit that is not public has not been seen */
    everShown: { type: 'boolean', default: false },
    goneAt: { type: 'datetime' },
    redirectTo: { type: 'text' },
  },
};

/** That a publication points to an entry or a unit, and so tells its title and address. */
const pointer = {
  kind: 'collectionType',
  collectionName: 'synleg_pointers',
  info: { singularName: 'pointer', pluralName: 'pointers', displayName: 'Pointer' },
  ...hidden,
  indexes: [
    { name: 'synleg_pointer_publication', columns: ['publication_id'] },
    { name: 'synleg_pointer_target', columns: ['target_id'] },
  ],
  attributes: {
    publicationId: { type: 'integer', required: true },
    targetId: { type: 'string', required: true },
  },
};

/** The public copy of a municipality, all its locales in one row: it has no drafts, each save is public. */
const publicMunicipality = {
  kind: 'collectionType',
  collectionName: 'synleg_public_municipalities',
  info: {
    singularName: 'public-municipality',
    pluralName: 'public-municipalities',
    displayName: 'Public municipality',
  },
  ...hidden,
  indexes: [
    { name: 'synleg_public_municipality_id', columns: ['municipality_id'], type: 'unique' },
  ],
  attributes: {
    municipalityId: { type: 'string', required: true },
    slugs: { type: 'text', required: true },
    sortName: { type: 'text', required: true },
    /** JSON: the copies by locale */
    body: { type: 'text', required: true },
    changedAt: { type: 'datetime', required: true },
  },
};

export const snapshotContentTypes = {
  snapshot: { schema: snapshot },
  publication: { schema: publication },
  pointer: { schema: pointer },
  'public-municipality': { schema: publicMunicipality },
};
