import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Agent, Response } from 'supertest';
import { freePort } from '../server/variables';
import { eventually } from '../server/eventually';
import { makeProject } from './fresh-project';
import { invite, registerOwner } from './people';
import { startProject, type RunningProject } from './running-project';

interface Connection {
  prepare(statement: string): {
    all(): { name: string }[];
    run(...values: string[]): unknown;
  };
  close(): void;
}
// It comes without types.
const Database = createRequire(__filename)('better-sqlite3') as new (file: string) => Connection;

const ARTICLES = '/content-manager/collection-types/api::article.article';
const pathOf = (id: string) => `/approval/cases/api::article.article/${id}`;
const codeOf = ({ body }: Response): string => body.error.details.code;

let folder: string;
let port: number;
let url: string;
let project: RunningProject;
let people: Record<'owner' | 'writer' | 'chief' | 'publisher', Agent>;

beforeAll(async () => {
  folder = await makeProject();
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  project = await startProject(folder, port);
  const owner = await registerOwner(url);
  people = {
    owner,
    writer: await invite(owner, url, 'writer@example.com'),
    chief: await invite(owner, url, 'chief@example.com'),
    publisher: await invite(owner, url, 'publisher@example.com'),
  };
}, 240_000);
afterAll(async () => {
  // A project that did not start has said so already.
  await (project as RunningProject | undefined)?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function write(content: object): Promise<string> {
  const answer = await people.writer.post(ARTICLES).send(content).expect(201);
  return answer.body.data.documentId;
}

async function caseOf(id: string) {
  const answer = await people.writer.get(pathOf(id)).expect(200);
  return answer.body.data;
}

async function move(person: Agent, id: string, action: string): Promise<Response> {
  const { version } = await caseOf(id);
  return person.post(`${pathOf(id)}/transitions`).send({ action, version });
}

async function moveToPublished(id: string): Promise<void> {
  await move(people.writer, id, 'submit');
  await move(people.chief, id, 'approve');
  await move(people.publisher, id, 'publish');
}

function inDatabase<T>(work: (database: Connection) => T): T {
  const database = new Database(join(folder, 'data.db'));
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** What Strapi has published of an article; undefined when it has nothing. */
async function publishedText(id: string): Promise<string | undefined> {
  const answer = await people.owner.get(`${ARTICLES}/${id}?status=published`);
  return answer.body.data?.text;
}

const publishByStrapi = (id: string, content: object) =>
  people.publisher.post(`${ARTICLES}/${id}/actions/publish`).send(content);

describe('a fresh project with one governed type and a table of roles', () => {
  test('an article is written, approved and published by three people, and by nobody out of turn', async () => {
    const article = { title: 'The bridge', text: 'It opens in May.' };
    const id = await write(article);

    expect(codeOf(await publishByStrapi(id, article))).toBe('approval.publish_outside_workflow');
    expect(codeOf(await move(people.owner, id, 'submit'))).toBe('approval.not_your_role');
    expect((await move(people.writer, id, 'submit')).body.data.stage).toBe('leader_review');
    expect(codeOf(await move(people.publisher, id, 'approve'))).toBe('approval.not_your_role');
    expect((await move(people.chief, id, 'approve')).body.data.stage).toBe('web_review');
    expect(await publishedText(id)).toBeUndefined();

    const { body } = await move(people.publisher, id, 'publish');

    expect(body.data).toMatchObject({ stage: 'published', live: true, title: 'The bridge' });
    expect(body.data.liveRevision).toBe(body.data.revision);
    expect(await publishedText(id)).toBe('It opens in May.');
  });

  test('an edit voids the approval', async () => {
    const id = await write({ title: 'The ferry', text: 'It sails.' });
    await move(people.writer, id, 'submit');
    await move(people.chief, id, 'approve');

    await people.writer.put(`${ARTICLES}/${id}`).send({ text: 'It sinks.' }).expect(200);

    expect(await caseOf(id)).toMatchObject({ stage: 'drafting', approvedBy: null });
    const refused = await move(people.publisher, id, 'publish');
    expect(codeOf(refused)).toBe('approval.content_changed');
    expect(await publishedText(id)).toBeUndefined();
  });

  test('a live article keeps its words while it is edited, and goes out of view only by a step', async () => {
    const id = await write({ title: 'The tunnel', text: 'It is dry.' });
    await moveToPublished(id);
    await people.writer.put(`${ARTICLES}/${id}`).send({ text: 'It leaks.' }).expect(200);

    expect(await publishedText(id)).toBe('It is dry.');
    expect(codeOf(await people.publisher.delete(`${ARTICLES}/${id}`))).toBe('approval.still_live');
    await people.publisher.post(`${ARTICLES}/${id}/actions/unpublish`).send({}).expect(409);
    expect(await caseOf(id)).toMatchObject({ stage: 'drafting', live: true });

    await people.writer.post(`${ARTICLES}/${id}/actions/discard`).send({}).expect(200);
    expect(await caseOf(id)).toMatchObject({ stage: 'published', live: true });
  });

  test('a draft is deleted with its case', async () => {
    const id = await write({ title: 'The lane', text: 'It ends.' });
    await people.writer.delete(`${ARTICLES}/${id}`).expect(200);
    await people.writer.get(pathOf(id)).expect(404);
    const cases = inDatabase((database) =>
      database.prepare('SELECT entry_id AS name FROM approval_cases').all(),
    );
    expect(cases.map(({ name }) => name)).not.toContain(id);
  });

  test("the schema says what a submission needs, and it is said in the project's language", async () => {
    const id = await write({ title: 'Nothing yet' });
    const refused = await move(people.writer, id, 'submit');
    expect(codeOf(refused)).toBe('approval.requirements_not_met');
    expect(refused.body.error.details.issues).toMatchObject([
      { field: 'text', key: 'required', message: 'The field must be filled in before submission.' },
    ]);
  });

  test('the history names who did what, and the exported log is whole', async () => {
    const id = await write({ title: 'The quay', text: 'It stands.' });
    await move(people.writer, id, 'submit');
    const { body: history } = await people.chief.get(`${pathOf(id)}/history`).expect(200);
    expect(history.data.map(({ action }: { action: string }) => action)).toEqual([
      'submit',
      'create',
    ]);
    const { body: verdict } = await people.owner.get('/approval/audit/verify').expect(200);
    expect(verdict.data).toMatchObject({ valid: true });

    const exported = await people.owner.get('/approval/audit/export').buffer().expect(200);
    const file = join(folder, 'log.jsonl');
    await writeFile(file, exported.text);
    const plugin = join(folder, 'node_modules', 'strapi-plugin-approval');
    const program = join(plugin, 'server/src/audit/proof/command.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [program, file]);
    expect(stdout).toContain('is whole');
  });

  test('nothing is there of the project that the plugin came from', async () => {
    const tables = inDatabase((database) =>
      database.prepare('SELECT name FROM sqlite_master').all(),
    );
    expect(tables.map(({ name }) => name)).toContain('approval_cases');
    expect(tables.filter(({ name }) => name.includes('synleg'))).toEqual([]);
    expect((await fetch(`${url}/api/synleg/v1/municipalities`)).status).toBe(404);
  });

  test('it starts without a warning of the plugin and without an error', () => {
    const troubles = project.said().split('\n');
    expect(troubles.filter((line) => /warn.*approv|error.*:/i.test(line))).toEqual([]);
  });

  test('what somebody publishes in the database is taken back, and what was approved stays', async () => {
    const approved = await write({ title: 'The lock', text: 'It holds.' });
    await moveToPublished(approved);
    const forged = await write({ title: 'The weir', text: 'It breaks.' });
    await project.stop();
    inDatabase((database) =>
      database
        .prepare(
          `INSERT INTO articles (document_id, title, text, created_at, updated_at, published_at)
          SELECT document_id, title, 'Forged', created_at, updated_at, updated_at
          FROM articles WHERE document_id = ?`,
        )
        .run(forged),
    );
    project = await startProject(folder, port);

    await eventually(async () => {
      expect(await publishedText(forged)).toBeUndefined();
    }, 60_000);
    const { body: history } = await people.chief.get(`${pathOf(forged)}/history`).expect(200);
    expect(history.data[0]).toMatchObject({ action: 'tampering_found' });
    expect(await caseOf(approved)).toMatchObject({ stage: 'published', live: true });
    expect(await publishedText(approved)).toBe('It holds.');
  }, 240_000);
});
