import { beforeAll, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { type Cast, cast } from './cast';

/** What the guarantees rest on; none of it may be written through the admin panel's general routes. */
const RECORDS = [
  'plugin::approval.case',
  'plugin::approval.audit-record',
  'plugin::approval.audit-text',
  'plugin::approval.audit-head',
  'plugin::approval.revision',
  'plugin::approval.saving',
  'plugin::approval.shown-file',
  'plugin::approval.preview',
  'plugin::approval.presence',
  'plugin::synleg.snapshot',
  'plugin::synleg.publication',
  'plugin::synleg.public-municipality',
  'plugin::synleg.former-slug',
];

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const path = (uid: string) => `/content-manager/collection-types/${uid}`;
const rowsOf = (uid: string) =>
  strapiInstance()
    .db.query(uid)
    .findMany({ orderBy: { id: 'asc' } });

describe.each(RECORDS)('%s', (uid) => {
  test.each(['super_admin', 'web_editor', 'editor'] as const)(
    'is not written by %s through the Content Manager',
    async (part) => {
      const before = await rowsOf(uid);
      const [{ documentId } = { documentId: 'none' }] = before as { documentId: string }[];
      const person = people[part];
      const answers = [
        await person.post(path(uid)).send({}),
        await person.put(`${path(uid)}/${documentId}`).send({ stage: 'published', live: true }),
        await person.post(`${path(uid)}/clone/${documentId}`).send({}),
        await person.delete(`${path(uid)}/${documentId}`),
        await person.post(`${path(uid)}/actions/bulkDelete`).send({ documentIds: [documentId] }),
      ];
      for (const answer of answers) expect([403, 404]).toContain(answer.status);
      expect(await rowsOf(uid)).toEqual(before);
    },
  );

  test('is not read by those who are not administrators', async () => {
    for (const part of ['web_editor', 'leader', 'editor', 'member', 'stranger'] as const) {
      expect((await people[part].get(path(uid))).status).toBe(403);
    }
  });
});
