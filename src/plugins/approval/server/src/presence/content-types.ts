/** Who has a draft open: one row a person and entry. In the database, since two people may be on two servers. */
const presence = {
  kind: 'collectionType',
  collectionName: 'approval_presences',
  info: { singularName: 'presence', pluralName: 'presences', displayName: 'Presence' },
  options: { draftAndPublish: false },
  pluginOptions: {
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  },
  indexes: [
    {
      name: 'approval_presence_entry',
      columns: ['entry_uid', 'entry_id', 'entry_locale', 'user'],
      type: 'unique',
    },
    { name: 'approval_presence_seen', columns: ['seen_at'] },
  ],
  attributes: {
    entryUid: { type: 'string', required: true },
    entryId: { type: 'string', required: true },
    entryLocale: { type: 'string', required: true },
    user: { type: 'integer', required: true },
    since: { type: 'datetime', required: true },
    seenAt: { type: 'datetime', required: true },
  },
};

export const presenceContentTypes = { presence: { schema: presence } };
