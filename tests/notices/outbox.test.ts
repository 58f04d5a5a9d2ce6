import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import nodemailer from '@strapi/provider-email-nodemailer';
import { eventually, strapiInstance, withBrokenTable } from '../server';
import { bring } from '../workflow/bring';
import { type Cast, cast } from '../workflow/cast';
import { codeOf, type Entry, storyOf, unitCalled, write } from '../workflow/entry';
import { type MailServer, type Mood, startMailServer } from './mail-server';

interface Row {
  id: number;
  state: string;
  attempts: number;
  failure: string | null;
  failureCode: number | null;
  nextAttemptAt: string | null;
}

let people: Cast;
let unit: string;
let entry: Entry;
let title: string;
let stories = 0;
let server: MailServer;
let provider: unknown;

const email = () => strapiInstance().plugin('email') as { provider?: unknown };
const outbox = () => strapiInstance().db.query('plugin::approval.mail');
const newest = (rows: unknown) => (rows as Row[]).slice(-2);
/** The two mails, to leader and deputy, that the submission of `entry` has put into the outbox. */
const rows = async (): Promise<Row[]> =>
  newest(await outbox().findMany({ orderBy: { id: 'asc' } }));
const arrived = () => server.accepted.filter(({ text }) => text.includes(`${title}»`));
const receivers = () =>
  arrived()
    .map(({ to }) => to)
    .sort();
const BOTH = ['leiar@demo.example', 'stedfortredar@demo.example'];

/** The waits between attempts have passed. */
async function later(): Promise<void> {
  const nextAttemptAt = new Date(0).toISOString();
  await outbox().updateMany({ where: { state: 'waiting' }, data: { nextAttemptAt } });
  await strapiInstance()
    .plugin('approval')
    .service<{ at(name: string, when: Date): Promise<void> }>('jobs')
    .at('outbox', new Date());
}
const tried = (attempts: number) =>
  eventually(async () => {
    const all = await rows();
    const sum = all.reduce((total, row) => total + row.attempts, 0);
    expect(sum).toBeGreaterThanOrEqual(attempts);
    // The failure is written after the attempt is counted.
    expect(all.some(({ failure }) => failure !== null)).toBe(true);
    return all;
  });
/** An attempt that was under way when the server came back still fails, so time passes until both have gone. */
const sent = () =>
  eventually(async () => {
    await later();
    expect((await rows()).map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
  server = await startMailServer();
  provider = email().provider;
  const url = `smtp://127.0.0.1:${server.port}?greetingTimeout=150&socketTimeout=150&ignoreTLS=true`;
  email().provider = nodemailer.init({ url }, { defaultFrom: 'synleg@demo.example' } as never);
  strapiInstance().log.silent = true;
});
afterAll(async () => {
  strapiInstance().log.silent = false;
  email().provider = provider;
  await server.stop();
});
beforeEach(async () => {
  server.mood = 'well';
  await outbox().deleteMany({ where: { state: 'waiting' } });
  stories += 1;
  title = `Straumbrot ${stories}`;
  entry = await write(people.editor, 'api::story.story', storyOf(unit, title));
});

describe('a mail server that is not well', () => {
  test.each<[Mood, string, number | null]>([
    ['closed', 'not_reached', null],
    ['silent', 'too_slow', null],
    ['unwilling', 'refused', 550],
  ])(
    'that is %s holds nothing up, and gets every mail once when it is back',
    async (mood, failure, code) => {
      server.mood = mood;
      await bring(people, entry, 'leader_review');
      const [first] = (await tried(1)).filter((row) => row.failure !== null);
      expect(first).toMatchObject({ state: 'waiting', failure, failureCode: code });
      expect(+new Date(first?.nextAttemptAt ?? 0)).toBeGreaterThan(Date.now());
      await later();
      await tried(2);
      expect(arrived()).toEqual([]);

      server.mood = 'well';
      await sent();
      expect(receivers()).toEqual(BOTH);
      await sent();
      expect(receivers()).toEqual(BOTH);
    },
  );

  test('that takes a mail and dies before it says so gets the same mail again, under its one name', async () => {
    server.mood = 'forgetful';
    await bring(people, entry, 'leader_review');
    await tried(1);
    expect(arrived()).not.toEqual([]);
    server.mood = 'well';
    await sent();
    const names = new Set(arrived().map(({ messageId, to }) => `${to} ${messageId}`));
    expect(names.size).toBe(2);
    expect(arrived().length).toBeGreaterThan(2);
  });
});

test('notice and mail are there with the step that they tell of, or none of the three', async () => {
  const before = await outbox().count();
  await withBrokenTable('approval_mails', 'INSERT', async () => {
    await expect(bring(people, entry, 'leader_review')).rejects.toThrow();
  });
  strapiInstance().log.silent = true;
  const notices = strapiInstance().db.query('plugin::approval.notice');
  expect(await notices.count({ where: { entryId: entry.documentId } })).toBe(0);
  const [standing] = await strapiInstance()
    .db.query('plugin::approval.case')
    .findMany({ where: { entryId: entry.documentId } });
  expect(standing.stage).toBe('drafting');
  expect(await outbox().count()).toBe(before);
});

test('a mail that cannot be written holds no other up, blames no mail server, and comes again', async () => {
  server.mood = 'closed';
  await bring(people, entry, 'leader_review');
  await tried(1);
  const notices = strapiInstance().db.query('plugin::approval.notice');
  const [first] = await rows();
  const where = { mail: first?.id };
  const change = async (kind: string) => {
    for (const { id } of await notices.findMany({ where })) {
      await notices.update({ where: { id }, data: { kind } });
    }
  };
  await change('unheard_of');
  const triedBefore = first?.attempts ?? 0;

  server.mood = 'well';
  await eventually(async () => {
    await later();
    const [unwritten, other] = await rows();
    expect(other?.state).toBe('sent');
    expect(unwritten).toMatchObject({ state: 'waiting', failure: 'not_reached' });
    // One attempt may have been under way before.
    expect(unwritten?.attempts).toBeGreaterThan(triedBefore + 1);
  });
  await change('to_decide');
  await sent();
  expect(receivers()).toEqual(BOTH);
});

describe('the outbox', () => {
  test('is given up on after ten attempts, shown with why, and tried again by hand', async () => {
    server.mood = 'unwilling';
    await bring(people, entry, 'leader_review');
    await eventually(async () => {
      expect((await rows()).map(({ failure }) => failure)).toEqual(['refused', 'refused']);
    });
    await outbox().updateMany({ where: { state: 'waiting' }, data: { attempts: 9 } });
    await later();
    await eventually(async () => {
      expect((await rows()).map(({ state }) => state)).toEqual(['given_up', 'given_up']);
    });
    const answer = await people.web_editor.get('/approval/outbox?state=given_up');
    const shown = (answer.body as { data: Record<string, unknown>[] }).data.slice(0, 2);
    expect(shown).toMatchObject([
      {
        attempts: 10,
        failure: 'refused',
        failureCode: 550,
        subject: expect.stringContaining(title),
      },
      { state: 'given_up', receiver: { name: expect.stringMatching(/Døme$/) } },
    ]);
    expect(answer.text).not.toContain('@demo.example');
    expect(answer.text).not.toContain('y.example');

    server.mood = 'well';
    for (const { id } of shown) {
      await people.web_editor.post(`/approval/outbox/${String(id)}/retry`).expect(200);
    }
    await sent();
    expect(receivers()).toEqual(BOTH);
  });

  test('is for web editors, project leads and the super admin, each for what they look after', async () => {
    await bring(people, entry, 'leader_review');
    await sent();
    const [{ id } = { id: 0 }] = await rows();
    const asked = (person: keyof Cast) => people[person].get('/approval/outbox');
    for (const part of ['web_editor', 'project_lead', 'super_admin'] as const) {
      expect((await asked(part)).status).toBe(200);
    }
    for (const part of ['editor', 'leader', 'member', 'stranger'] as const) {
      expect(codeOf(await asked(part))).toBe('approval.not_your_role');
      expect((await people[part].post(`/approval/outbox/${id}/retry`)).status).toBe(403);
    }
    await people.web_editor.post('/approval/outbox/2147483647/retry').expect(404);
    await people.web_editor.post('/approval/outbox/one/retry').expect(400);
    await people.web_editor.get('/approval/outbox?state=lost').expect(400);
  });
});

test('without a mail server a mail stays in the outbox and says why', async () => {
  const smtp = email().provider;
  email().provider = createRequire(__filename)('strapi-plugin-synleg/mail/unsent').init();
  try {
    await bring(people, entry, 'leader_review');
    const [row] = (await tried(1)).filter(({ failure }) => failure !== null);
    expect(row).toMatchObject({ state: 'waiting', failure: 'no_mail_server' });
  } finally {
    email().provider = smtp;
  }
  await later();
  await sent();
  expect(receivers()).toEqual(BOTH);
});
