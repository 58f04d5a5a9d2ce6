import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually, strapiInstance } from '../server';
import { bring } from '../workflow/bring';
import { type Cast, cast } from '../workflow/cast';
import { type Entry, storyOf, unitCalled, write } from '../workflow/entry';
import { type Mail, mailsInFolder } from './mails';
import { noticesAbout } from './people';

let people: Cast;
let unit: string;
let entry: Entry;
let title: string;
let stories = 0;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  stories += 1;
  title = `Bokbussen kjem <${stories}> & går`;
  entry = await write(people.editor, 'api::story.story', storyOf(unit, title));
});

const jobs = () =>
  strapiInstance()
    .plugin('approval')
    .service<{ at(name: string, when: Date): Promise<void> }>('jobs');
const askFor = (name: string) => jobs().at(name, new Date());
const mailRows = (where: object) =>
  strapiInstance().db.query('plugin::approval.mail').findMany({ where }) as Promise<
    { id: number; receiver: number; state: string; once: string }[]
  >;
const aboutIt = async (): Promise<Mail[]> =>
  (await mailsInFolder()).filter(({ text }) => text.includes(title));
const arrived = (number: number) =>
  eventually(async () => {
    const mails = await aboutIt();
    expect(mails).toHaveLength(number);
    return mails;
  });
/** Nothing is under way any more, so what has not been sent will not be. */
const allSent = () =>
  eventually(async () => expect(await mailRows({ state: 'waiting' })).toEqual([]));

const prefer = async (email: string) => {
  await people.leader.put('/approval/notices/preference').send({ email }).expect(200);
};

describe('a mail', () => {
  test('goes to each person who is told, with the title, a link and nothing else of the draft', async () => {
    await bring(people, entry, 'leader_review');
    const mails = await arrived(2);
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'leiar@demo.example',
      'stedfortredar@demo.example',
    ]);
    for (const mail of mails) {
      expect(mail.subject).toBe(`«${title}» ventar på godkjenninga di.`);
      const link = `/admin/plugins/approval/cases/api%3A%3Astory.story/${entry.documentId}?locale=nn`;
      expect(mail.text).toContain(link);
      expect(mail.html).toContain(
        `href="${strapiInstance().config.get<string>('admin.absoluteUrl')}`,
      );
      expect(mail.html).toContain(`&#60;${stories}&#62; &#38; går`);
      expect(mail.text + mail.html).not.toContain('Biblioteket har ope lenger');
    }
    expect(mails.find(({ to }) => to.startsWith('leiar'))?.text).toMatch(/^Hei Leif Leiar Døme,/);
  });

  test.each([
    ['nn', '«»', 'ventar på godkjenninga di'],
    ['nb', '«»', 'venter på godkjenningen din'],
    ['da', '«»', 'venter på din godkendelse'],
    ['en', '“”', 'is waiting for your approval'],
  ])('speaks %s to who has chosen it', async (preferedLanguage, quotes, words) => {
    const users = strapiInstance().db.query('admin::user');
    const where = { email: 'leiar@demo.example' };
    await users.update({ where, data: { preferedLanguage } });
    await bring(people, entry, 'leader_review');
    const mails = await arrived(2);
    await users.update({ where, data: { preferedLanguage: 'nn' } });
    const mail = mails.find(({ to }) => to === where.email);
    expect(mail?.subject).toBe(`${quotes[0]}${title}${quotes[1]} ${words}.`);
  });

  test('asks nothing that has been answered before it could leave', async () => {
    const mails = strapiInstance().db.query('plugin::approval.mail');
    await bring(people, entry, 'leader_review');
    await arrived(2);
    await bring(people, entry, 'web_review');
    const [asked] = (await mailRows({ receiver: await idOf('deputy') })).slice(-1);
    const again = { state: 'waiting', nextAttemptAt: new Date(0).toISOString() };
    await mails.update({ where: { id: asked?.id }, data: again });
    await askFor('outbox');
    await eventually(async () => expect(await mailRows({ id: asked?.id })).toEqual([]));
  });

  test('is not written to who has left, and says so in the outbox', async () => {
    const users = strapiInstance().db.query('admin::user');
    const where = { email: 'stedfortredar@demo.example' };
    const blocked = (value: boolean) => users.update({ where, data: { blocked: value } });
    await bring(people, entry, 'leader_review');
    await arrived(2);
    await blocked(true);
    try {
      const mails = strapiInstance().db.query('plugin::approval.mail');
      const [latest] = (await mailRows({ receiver: await idOf('deputy') })).slice(-1);
      await mails.update({
        where: { id: latest?.id },
        data: { state: 'waiting', nextAttemptAt: new Date(0).toISOString() },
      });
      await askFor('outbox');
      await eventually(async () =>
        expect(await mailRows({ id: latest?.id })).toMatchObject([
          { state: 'given_up', failure: 'no_address' },
        ]),
      );
    } finally {
      await blocked(false);
    }
  });
});

const idOf = async (person: 'leader' | 'deputy') =>
  ((await people[person].get('/admin/users/me')).body as { data: { id: number } }).data.id;

describe('a person decides how notices come', () => {
  test('at once, until they say otherwise', async () => {
    const { body } = await people.project_lead.get('/approval/notices/preference');
    expect(body).toEqual({ data: { email: 'at_once', outbox: true } });
    await people.leader.put('/approval/notices/preference').send({ email: 'weekly' }).expect(400);
  });

  test('never by mail: they are in the panel all the same', async () => {
    await prefer('never');
    await bring(people, entry, 'leader_review');
    await arrived(1);
    await allSent();
    expect((await aboutIt()).map(({ to }) => to)).toEqual(['stedfortredar@demo.example']);
    expect(await noticesAbout(people.leader, entry)).toHaveLength(1);
  });

  test('once a day: one mail of all that is unread, and no other until the next day', async () => {
    const notices = strapiInstance().db.query('plugin::approval.notice');
    const daily = async () =>
      (await mailsInFolder()).filter(
        ({ to, text }) => to.startsWith('leiar') && text.includes(title),
      );
    /** What was told yesterday is ripe today, whatever the hour. */
    const yesterday = async () => {
      const at = new Date(Date.now() - 48 * 3_600_000).toISOString();
      await notices.updateMany({ where: { forDigest: true }, data: { at } });
      await askFor('daily-mails');
      await eventually(async () =>
        expect(await notices.count({ where: { forDigest: true } })).toBe(0),
      );
      await allSent();
    };
    await prefer('daily');
    const first = title;
    await bring(people, entry, 'leader_review');
    title = `${title} att`;
    const other = await write(people.editor, 'api::story.story', storyOf(unit, title));
    await bring(people, other, 'leader_review');
    await allSent();
    expect(await daily()).toEqual([]);

    await yesterday();
    const [mail, ...more] = await daily();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('2 varsel frå godkjenninga');
    expect(mail?.text).toContain(`«${first}»`);

    title = `${first} igjen`;
    const third = await write(people.editor, 'api::story.story', storyOf(unit, title));
    await bring(people, third, 'leader_review');
    const at = new Date(Date.now() - 48 * 3_600_000).toISOString();
    await notices.updateMany({ where: { forDigest: true }, data: { at } });
    await askFor('daily-mails');
    await askFor('daily-mails');
    await allSent();
    expect(await daily()).toEqual([]);
    expect(await notices.count({ where: { forDigest: true } })).toBe(1);
  });

  test('nothing unread, no daily mail', async () => {
    const { db } = strapiInstance();
    await prefer('daily');
    await db.query('plugin::approval.mail').deleteMany({ where: { kind: 'daily' } });
    await bring(people, entry, 'leader_review');
    await people.leader.post('/approval/notices/read').send({ ids: 'all' }).expect(200);
    const at = new Date(Date.now() - 48 * 3_600_000).toISOString();
    const notices = db.query('plugin::approval.notice');
    await notices.updateMany({ where: { forDigest: true }, data: { at } });
    await askFor('daily-mails');
    await eventually(async () =>
      expect(await notices.count({ where: { forDigest: true } })).toBe(0),
    );
    expect(await mailRows({ kind: 'daily' })).toEqual([]);
  });

  test('an entry that is deleted before the daily mail leaves takes the mail with it', async () => {
    const { db } = strapiInstance();
    await prefer('daily');
    await db.query('plugin::approval.mail').deleteMany({ where: { kind: 'daily' } });
    await bring(people, entry, 'leader_review');
    await allSent();
    const notices = db.query('plugin::approval.notice');
    const [told] = await noticesAbout(people.leader, entry);
    const data = { once: 'daily:unsent', kind: 'daily', state: 'waiting', attempts: 0 };
    const never = new Date('2099-01-01').toISOString();
    const { id } = (await db.query('plugin::approval.mail').create({
      data: { ...data, receiver: await idOf('leader'), nextAttemptAt: never },
    })) as { id: number };
    await notices.update({ where: { id: told?.id }, data: { mail: id, forDigest: false } });

    const { uid, documentId } = entry;
    await people.editor
      .delete(`/content-manager/collection-types/${uid}/${documentId}?locale=nn`)
      .expect(200);
    expect(await mailRows({ id })).toHaveLength(1);
    const nextAttemptAt = new Date(0).toISOString();
    await db.query('plugin::approval.mail').update({ where: { id }, data: { nextAttemptAt } });
    await askFor('outbox');
    await allSent();
    expect(await mailRows({ id })).toEqual([]);
  });
});
