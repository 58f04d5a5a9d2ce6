/** What was found outside the workflow, with what it said: evidence that outlives putting it right. */
const finding = {
  kind: 'collectionType',
  collectionName: 'approval_findings',
  info: { singularName: 'finding', pluralName: 'findings', displayName: 'Finding' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [{ name: 'approval_finding_entry', columns: ['entry_id', 'entry_locale'] }],
  attributes: {
    entryUid: { type: 'string', required: true },
    entryId: { type: 'string', required: true },
    entryLocale: { type: 'string', required: true },
    kinds: { type: 'json', required: true },
    state: { type: 'string', required: true },
    evidence: { type: 'json', required: true },
    foundAt: { type: 'datetime', required: true },
    endedAt: { type: 'datetime' },
  },
};

export const findingContentTypes = { finding: { schema: finding } };
