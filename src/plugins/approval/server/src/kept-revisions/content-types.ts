const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

const entry = {
  entryUid: { type: 'string', required: true },
  entryId: { type: 'string', required: true },
  entryLocale: { type: 'string', required: true },
};
const entryColumns = ['entry_uid', 'entry_id', 'entry_locale'];

/** What a revision stands for: the content that was hashed, once however often the entry came back to it. */
const revision = {
  kind: 'collectionType',
  collectionName: 'approval_revisions',
  info: { singularName: 'revision', pluralName: 'revisions', displayName: 'Revision' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: 'approval_revision_entry', columns: [...entryColumns, 'revision'], type: 'unique' },
  ],
  attributes: {
    ...entry,
    revision: { type: 'string', required: true },
    content: { type: 'json', required: true },
    at: { type: 'datetime', required: true },
  },
};

/** Each time somebody changed the content, in order: what a later save may not write over unseen. */
const saving = {
  kind: 'collectionType',
  collectionName: 'approval_savings',
  info: { singularName: 'saving', pluralName: 'savings', displayName: 'Saving' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: 'approval_saving_entry', columns: [...entryColumns, 'sequence'], type: 'unique' },
  ],
  attributes: {
    ...entry,
    sequence: { type: 'integer', required: true },
    revision: { type: 'string', required: true },
    /** when, as the draft itself says it: what whoever opened it then has seen */
    savedAt: { type: 'datetime', required: true },
    at: { type: 'datetime', required: true },
    savedBy: { type: 'string', required: true },
  },
};

/** A file that some revision of an entry shows, as it was called then. */
const shownFile = {
  kind: 'collectionType',
  collectionName: 'approval_shown_files',
  info: { singularName: 'shown-file', pluralName: 'shown-files', displayName: 'Shown file' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: 'approval_shown_file_entry', columns: [...entryColumns, 'sha_256'], type: 'unique' },
    { name: 'approval_shown_file_sha256', columns: ['sha_256'] },
    { name: 'approval_shown_file_pictured', columns: ['pictured'] },
  ],
  attributes: {
    ...entry,
    sha256: { type: 'string', required: true },
    name: { type: 'string', required: true },
    mime: { type: 'string', required: true },
    url: { type: 'text', required: true },
    /** has a small picture been made, or tried in vain? */
    pictured: { type: 'boolean', required: true },
  },
};

/** A picture made small, so that it can be shown after its file was replaced. */
const preview = {
  kind: 'collectionType',
  collectionName: 'approval_previews',
  info: { singularName: 'preview', pluralName: 'previews', displayName: 'Preview' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'approval_preview_sha256', columns: ['sha_256'], type: 'unique' }],
  attributes: {
    sha256: { type: 'string', required: true },
    /** WebP in Base64, as Strapi has no attribute for bytes; empty when the file is no picture after all */
    webp: { type: 'text', required: true },
  },
};

export const keptRevisionContentTypes = {
  revision: { schema: revision },
  saving: { schema: saving },
  'shown-file': { schema: shownFile },
  preview: { schema: preview },
};
