import { beforeAll, expect, test } from '@jest/globals';
import type { Agent } from 'supertest';
import { type Cast, cast } from './cast';
import { bring } from './bring';
import { type Entry, storyOf, unitCalled, write } from './entry';

interface Listed {
  documentId: string;
  stage: string;
  title: string;
  unit: { id: string; slug: string; name: string };
}
interface ListAnswer {
  data: Listed[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

let people: Cast;
let entry: Entry;
let unit: string;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('barneskule');
  entry = await write(people.editor, 'api::story.story', storyOf(unit, 'På veg'));
});

const ask = async (reader: Agent, query: string) =>
  (await reader.get(`/approval/cases?pageSize=100&${query}`)).body as ListAnswer;
const waitsFor = async (reader: Agent) =>
  (await ask(reader, 'waitingFor=me')).data.some((one) => one.documentId === entry.documentId);

test('a case waits for whoever moves it on, and for nobody else', async () => {
  const { editor, leader, deputy, web_editor, member, project_lead } = people;
  const waiting = async () =>
    Promise.all([editor, leader, deputy, web_editor, member, project_lead].map(waitsFor));

  expect(await waiting()).toEqual([true, false, false, false, false, false]);
  await bring(people, entry, 'leader_review');
  expect(await waiting()).toEqual([false, true, true, false, false, false]);
  await bring(people, entry, 'web_review');
  expect(await waiting()).toEqual([false, false, false, true, false, false]);
  await bring(people, entry, 'published');
  expect(await waiting()).toEqual([false, false, false, false, false, false]);
});

test('cases are found by unit, stage and type, with people and units by name', async () => {
  const { data } = await ask(people.leader, `unit=${unit}&stage=published&uid=api::story.story`);
  const found = data.find((one) => one.documentId === entry.documentId);
  expect(found).toMatchObject({ title: 'På veg', unit: { id: unit, slug: 'barneskule' } });
  expect(data.every((one) => one.stage === 'published' && one.unit.id === unit)).toBe(true);
});

test('a list has pages, and the project lead sees every unit of the municipality', async () => {
  const whole = await ask(people.project_lead, '');
  expect(new Set(whole.data.map((one) => one.unit.slug)).size).toBeGreaterThan(3);
  const second = await people.project_lead.get('/approval/cases?page=2&pageSize=5');
  const { data, meta } = second.body as ListAnswer;
  expect(data.map((one) => one.documentId)).toEqual(
    whole.data.slice(5, 10).map((one) => one.documentId),
  );
  expect(meta.pagination).toMatchObject({
    page: 2,
    pageSize: 5,
    total: whole.meta.pagination.total,
  });
});

test('a language of a unit that nobody has written in waits for nobody', async () => {
  const { data } = await ask(people.editor, 'waitingFor=me&uid=api::unit.unit');
  expect(data).toEqual([]);
});
