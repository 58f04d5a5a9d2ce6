const schema = {
  kind: 'collectionType',
  collectionName: 'approval_cases',
  info: { singularName: 'case', pluralName: 'cases', displayName: 'Case' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    {
      name: 'approval_case_entry',
      columns: ['entry_uid', 'entry_id', 'entry_locale'],
      type: 'unique',
    },
    { name: 'approval_case_unit_stage', columns: ['unit', 'stage'] },
  ],
  attributes: {
    entryUid: { type: 'string', required: true },
    entryId: { type: 'string', required: true },
    entryLocale: { type: 'string', required: true },
    title: { type: 'text' },
    unit: { type: 'string' },
    stage: { type: 'string', required: true },
    live: { type: 'boolean', required: true },
    version: { type: 'integer', required: true },
    revision: { type: 'string' },
    liveRevision: { type: 'string' },
    approvedRevision: { type: 'string' },
    lapsedRevision: { type: 'string' },
    submittedBy: { type: 'integer' },
    approvedBy: { type: 'integer' },
    contributors: { type: 'json', required: true },
    dueAt: { type: 'datetime' },
    publishAt: { type: 'datetime' },
    unpublishAt: { type: 'datetime' },
    flags: { type: 'json', required: true },
    movedAt: { type: 'datetime', required: true },
  },
};

export const caseContentTypes = { case: { schema } };
