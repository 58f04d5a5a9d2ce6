const hidden = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

const notice = {
  kind: 'collectionType',
  collectionName: 'approval_notices',
  info: { singularName: 'notice', pluralName: 'notices', displayName: 'Notice' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: 'approval_notice_once', columns: ['once'], type: 'unique' },
    { name: 'approval_notice_receiver', columns: ['receiver', 'read_at'] },
    { name: 'approval_notice_entry', columns: ['entry_id', 'entry_locale'] },
    { name: 'approval_notice_digest', columns: ['for_digest'] },
  ],
  attributes: {
    /** what it tells and whom: two servers that tell the same tell it once */
    once: { type: 'string', required: true },
    receiver: { type: 'integer', required: true },
    kind: { type: 'string', required: true },
    entryUid: { type: 'string', required: true },
    entryId: { type: 'string', required: true },
    entryLocale: { type: 'string', required: true },
    title: { type: 'text' },
    unit: { type: 'string' },
    stage: { type: 'string' },
    actor: { type: 'string' },
    /** of the audit record; null for what only time brought about */
    sequence: { type: 'integer' },
    at: { type: 'datetime', required: true },
    /** the date that it speaks of: the end of a hearing, a planned publication */
    speaksOf: { type: 'datetime' },
    readAt: { type: 'datetime' },
    /** waits for the daily mail of its receiver */
    forDigest: { type: 'boolean', required: true },
    mail: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::approval.mail',
      inversedBy: 'notices',
      useJoinTable: false,
    },
  },
};

/** The outbox. Names its receiver by id: the address is asked for when it is sent. */
const mail = {
  kind: 'collectionType',
  collectionName: 'approval_mails',
  info: { singularName: 'mail', pluralName: 'mails', displayName: 'Mail' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [
    { name: 'approval_mail_once', columns: ['once'], type: 'unique' },
    { name: 'approval_mail_due', columns: ['state', 'next_attempt_at'] },
  ],
  attributes: {
    once: { type: 'string', required: true },
    receiver: { type: 'integer', required: true },
    kind: { type: 'string', required: true },
    state: { type: 'string', required: true },
    attempts: { type: 'integer', required: true },
    nextAttemptAt: { type: 'datetime' },
    failure: { type: 'string' },
    failureCode: { type: 'integer' },
    sentAt: { type: 'datetime' },
    notices: {
      type: 'relation',
      relation: 'oneToMany',
      target: 'plugin::approval.notice',
      mappedBy: 'mail',
    },
  },
};

const preference = {
  kind: 'collectionType',
  collectionName: 'approval_notice_preferences',
  info: {
    singularName: 'notice-preference',
    pluralName: 'notice-preferences',
    displayName: 'Notice preference',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'approval_notice_preference_person', columns: ['person'], type: 'unique' }],
  attributes: {
    person: { type: 'integer', required: true },
    email: { type: 'string', required: true },
  },
};

/** What has been reminded of: each thing once. */
const reminder = {
  kind: 'collectionType',
  collectionName: 'approval_reminders',
  info: { singularName: 'reminder', pluralName: 'reminders', displayName: 'Reminder' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  indexes: [{ name: 'approval_reminder_once', columns: ['once'], type: 'unique' }],
  attributes: {
    once: { type: 'string', required: true },
    at: { type: 'datetime', required: true },
  },
};

export const noticeContentTypes = {
  notice: { schema: notice },
  mail: { schema: mail },
  'notice-preference': { schema: preference },
  reminder: { schema: reminder },
};
