import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApprovalService } from 'strapi-plugin-approval/strapi-server';
import type { AuditRecord } from '../../src/plugins/approval/server/src/audit/proof/hashes.mjs';
import type { Header } from '../../src/plugins/approval/server/src/audit/proof/export-format.mjs';
import { verifyExport } from '../../src/plugins/approval/server/src/audit/proof/verify-export.mjs';
import { anonymous, signIn, strapiInstance } from '../server';
import { type Cast, cast, type Part } from '../workflow/cast';
import {
  codeOf,
  dataOf,
  type ErrorAnswer,
  move,
  storyOf,
  unitCalled,
  write,
} from '../workflow/entry';
import { growLog, headOfLog, table, TEXTS, verdictOf } from './log';

let people: Cast;
let folder: string;
beforeAll(async () => {
  people = await cast();
  folder = await mkdtemp(join(tmpdir(), 'synleg audit '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function* inLines(text: string): AsyncGenerator<string> {
  yield* text.trimEnd().split('\n');
}

async function exported(
  query = '',
): Promise<{ text: string; header: Header; records: AuditRecord[] }> {
  const answer = await people.super_admin
    .get(`/approval/audit/export${query}`)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => done(null, text));
    });
  if (answer.status !== 200) throw new Error(`No export: ${String(answer.body)}`);
  const text = answer.body as string;
  const [header, ...records] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as never);
  return { text, header: header as unknown as Header, records };
}

/** Runs the command as a person does who has the file and this project, and no server. */
const audit = (...words: string[]) =>
  new Promise<{ code: number; said: string }>((resolve) => {
    const program = join(
      __dirname,
      '../../src/plugins/approval/server/src/audit/proof/command.mjs',
    );
    execFile(process.execPath, [program, ...words], { cwd: folder, env: {} }, (error, said) =>
      resolve({ code: error ? Number(error.code) : 0, said }),
    );
  });

describe('the log is read by those who follow up, and by nobody else', () => {
  const may: Part[] = ['super_admin', 'web_editor', 'project_lead'];
  const mayNot: Part[] = ['editor', 'leader', 'deputy', 'member', 'change_agent', 'stranger'];

  test.each(may)('%s', async (part) => {
    expect((await people[part].get('/approval/audit/verify')).status).toBe(200);
    const file = await people[part].get('/approval/audit/export');
    expect([file.status, file.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="audit-.*\.jsonl"$/);
  });

  test.each(mayNot)('not %s', async (part) => {
    for (const route of ['export', 'verify']) {
      const answer = await people[part].get(`/approval/audit/${route}`);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'approval.not_your_role']);
    }
  });

  test('nor without a session', async () => {
    for (const route of ['export', 'verify']) {
      expect((await anonymous().get(`/approval/audit/${route}`)).status).toBe(401);
    }
  });
});

describe('a question that is not well formed names what is wrong', () => {
  test.each([
    ['export?from=yesterday', 'from'],
    ['export?to=2026-02-30', 'to'],
    ['export?from=2026-11-21T12:00:00', 'from'],
    ['export?from=2026-11-22&to=2026-11-21', 'to'],
    ['export?from=2026-11-22&from=2026-11-21', 'from'],
    ['export?form=2026-11-22', 'form'],
    ['verify?head=12', 'head'],
    ['verify?from=2026-11-22', 'from'],
  ])('%s', async (question, field) => {
    const { status, body } = await people.super_admin.get(`/approval/audit/${question}`);
    const { error } = body as ErrorAnswer;
    expect([status, error.name]).toEqual([400, 'ValidationError']);
    expect(error.message).toContain(field);
  });
});

describe('an export', () => {
  test('holds every record, in order, with names and comments beside it, and verifies', async () => {
    const { text, header, records } = await exported();
    const head = await headOfLog();
    expect(header).toMatchObject({ from: null, until: null, last: head, head });
    expect(records.map(({ facts }) => facts.sequence)).toEqual(
      Array.from({ length: head.sequence }, (_, index) => index + 1),
    );
    expect(records.flatMap(({ texts }) => texts)).toHaveLength(
      await strapiInstance().db.query('plugin::approval.audit-text').count(),
    );
    expect(await verifyExport(inLines(text))).toMatchObject({
      valid: true,
      records: head.sequence,
    });
  });

  test('keeps the times that a step set', async () => {
    const page = await write(
      people.editor,
      'api::story.story',
      storyOf(await unitCalled('bibliotek')),
    );
    const dueAt = new Date(Date.now() + 86_400_000).toISOString();
    expect((await move(people.editor, page, 'submit', { dueAt })).status).toBe(200);
    const { text, records } = await exported();
    expect(records.at(-1)?.facts.times).toEqual({ dueAt });
    expect(await verifyExport(inLines(text))).toMatchObject({ valid: true });
  });

  test('of a period verifies by itself', async () => {
    await growLog(5);
    const { sequence } = await headOfLog();
    const whole = await exported();
    const [from, to] = [whole.records.at(-4)?.facts.at, whole.records.at(-1)?.facts.at];
    const { text, header, records } = await exported(`?from=${from}&to=${to}`);
    expect(header).toMatchObject({ from, until: to });
    expect(records.at(-1)?.facts.sequence).toBe(sequence - 1);
    expect(await verifyExport(inLines(text))).toMatchObject({ valid: true });
  });

  test('of a time when nothing happened says so', async () => {
    const { text, records } = await exported('?to=2001-01-01');
    expect(records).toEqual([]);
    expect(await verifyExport(inLines(text))).toMatchObject({ valid: true, records: 0 });
  });

  test('reads a page at a time, and so does verification, however long the log is', async () => {
    await growLog(2_100);
    const rows: number[] = [];
    const { client } = strapiInstance().db.connection;
    const count = (answer: unknown) => rows.push(Array.isArray(answer) ? answer.length : 1);
    client.on('query-response', count);
    const { records } = await exported();
    const verdict = await verdictOf(people.super_admin);
    client.off('query-response', count);
    expect(records.length).toBeGreaterThan(2_100);
    expect(verdict).toMatchObject({ valid: true, records: records.length });
    // A page of a thousand records has at most two words beside each.
    expect(Math.max(...rows)).toBeLessThanOrEqual(2_000);
  });
});

describe('without a server', () => {
  test('a whole file is said to be whole, with the head to keep', async () => {
    const { sequence, hash } = await headOfLog();
    await writeFile(join(folder, 'whole.jsonl'), (await exported()).text);
    const { code, said } = await audit('whole.jsonl');
    expect([code, said]).toEqual([0, expect.stringContaining('whole.jsonl is whole')]);
    expect(said).toContain(`--head ${sequence}:${hash}`);
    expect((await audit('whole.jsonl', '--head', `${sequence}:${hash}`)).code).toBe(0);
  });

  test('the first broken record is named', async () => {
    const lines = (await exported()).text.split('\n');
    lines.splice(17, 1);
    await writeFile(join(folder, 'broken.jsonl'), lines.join('\n'));
    const { code, said } = await audit('broken.jsonl');
    expect([code, said]).toEqual([1, expect.stringContaining('record 17 is missing')]);
  });

  test('an end that was cut off is exposed by the head of an earlier export', async () => {
    const { records, header } = await exported();
    const [last, cut] = [records.at(-1), records.at(-3)];
    const end = { sequence: cut?.facts.sequence, hash: cut?.hash };
    const forged = [{ ...header, last: end, head: end }, ...records.slice(0, -2)];
    await writeFile(
      join(folder, 'cut.jsonl'),
      forged.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect((await audit('cut.jsonl')).code).toBe(0);
    const { code, said } = await audit(
      'cut.jsonl',
      '--head',
      `${last?.facts.sequence}:${last?.hash}`,
    );
    expect([code, said]).toEqual([1, expect.stringContaining('cut off')]);
  });

  test.each([
    ['a file that is not there', ['nowhere.jsonl'], 'there is no such file'],
    ['a folder', ['.'], 'cannot be verified'],
    ['a head that is none', ['whole.jsonl', '--head', '12'], 'is no head'],
    ['no file', [], 'FILE [--head'],
    ['an unknown option', ['whole.jsonl', '--force'], '--force'],
  ])('%s cannot be verified, and it says why', async (_what, words, why) => {
    const { code, said } = await audit(...words);
    expect([code, said]).toEqual([2, expect.stringContaining(why)]);
  });
});

describe("a person's words are erased", () => {
  const approval = () => strapiInstance().plugin('approval').service<ApprovalService>('approval');
  const wordsOf = async (name: string) =>
    Number((await table(TEXTS).where({ text: name }).count({ number: '*' }))[0]?.['number']);

  test('without breaking the log, and leave a record of it', async () => {
    const me = dataOf<{ id: number; firstname: string; lastname: string }>(
      await (await signIn('redaktor@demo.example')).get('/admin/users/me'),
    );
    const name = `${me.firstname} ${me.lastname}`;
    const entry = await write(
      people.editor,
      'api::story.story',
      storyOf(await unitCalled('bibliotek')),
    );
    await move(people.editor, entry, 'comment', { comment: 'Eg heiter Mona og er lei meg.' });
    expect(await wordsOf(name)).toBeGreaterThan(1);
    const others = await strapiInstance().db.query('plugin::approval.audit-text').count();
    const before = await headOfLog();

    const erased = await approval().eraseWordsOf(me.id as never);

    expect(await wordsOf(name)).toBe(0);
    expect(await wordsOf('Eg heiter Mona og er lei meg.')).toBe(0);
    expect(await strapiInstance().db.query('plugin::approval.audit-text').count()).toBe(
      others - erased,
    );
    const { text, records } = await exported();
    expect(records.at(-1)?.facts).toMatchObject({
      sequence: before.sequence + 1,
      action: 'erase_words',
      documentId: `user:${me.id}`,
      actor: 'system',
    });
    expect(await verdictOf(people.super_admin)).toMatchObject({ valid: true });
    expect(await verifyExport(inLines(text))).toMatchObject({ valid: true });
  });
});
