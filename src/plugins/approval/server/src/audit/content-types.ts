const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

const auditRecord = {
  kind: 'collectionType',
  collectionName: 'approval_audit_records',
  info: { singularName: 'audit-record', pluralName: 'audit-records', displayName: 'Audit record' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: 'approval_audit_sequence', columns: ['sequence'], type: 'unique' },
    { name: 'approval_audit_entry', columns: ['entry_id', 'entry_locale', 'sequence'] },
  ],
  attributes: {
    sequence: { type: 'integer', required: true },
    at: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryId: { type: 'string', required: true },
    entryLocale: { type: 'string', required: true },
    action: { type: 'string', required: true },
    fromStage: { type: 'string' },
    toStage: { type: 'string' },
    version: { type: 'integer', required: true },
    revision: { type: 'string' },
    times: { type: 'json' },
    actor: { type: 'string', required: true },
    roles: { type: 'json' },
    nameHash: { type: 'string' },
    commentHash: { type: 'string' },
    previousHash: { type: 'string', required: true },
    hash: { type: 'string', required: true },
  },
};

/** Names and comments, beside the chain: they can be erased while the chain still verifies. */
const auditText = {
  kind: 'collectionType',
  collectionName: 'approval_audit_texts',
  info: { singularName: 'audit-text', pluralName: 'audit-texts', displayName: 'Audit text' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'approval_audit_text_sequence', columns: ['sequence'] }],
  attributes: {
    sequence: { type: 'integer', required: true },
    kind: { type: 'enumeration', enum: ['name', 'comment'], required: true },
    salt: { type: 'string', required: true },
    text: { type: 'text', required: true },
  },
};

/** One row: the end of the chain. Locking it puts simultaneous transitions in one order. */
const auditHead = {
  kind: 'collectionType',
  collectionName: 'approval_audit_heads',
  info: { singularName: 'audit-head', pluralName: 'audit-heads', displayName: 'Audit head' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    sequence: { type: 'integer', required: true },
    hash: { type: 'string', required: true },
  },
};

export const auditContentTypes = {
  'audit-record': { schema: auditRecord },
  'audit-text': { schema: auditText },
  'audit-head': { schema: auditHead },
};
