import { beforeAll, describe, expect, it } from '@jest/globals';
import type { MyUnit, ThemesAnswer } from '../../src/plugins/synleg/shared/my-units';
import { statementsOf } from '../delivery/statements';
import { anonymous, signIn } from '../server';

type Person = Awaited<ReturnType<typeof signIn>>;

const unitsOf = async (person: Person): Promise<MyUnit[]> => {
  const answer = await person.get('/synleg/my-units').expect(200);
  return (answer.body as { data: MyUnit[] }).data;
};
const themesOf = async (person: Person, units: string[]): Promise<ThemesAnswer['data']> => {
  const answer = await person.get('/synleg/my-units/themes').query({ units }).expect(200);
  return (answer.body as ThemesAnswer).data;
};

describe('what the start page shows of a person’s units', () => {
  let editor: Person;
  let danish: Person;
  let webEditor: Person;
  beforeAll(async () => {
    editor = await signIn('redaktor@demo.example');
    danish = await signIn('redaktor.uu@demo.example');
    webEditor = await signIn('webredaktor@demo.example');
  });

  it('is those in which they have a role, in the language of the municipality', async () => {
    const units = await unitsOf(editor);
    expect(units.map(({ name, locale, mayWrite }) => [name, locale, mayWrite])).toEqual(
      expect.arrayContaining([['Bø bibliotek', 'nn', true]]),
    );
    expect(new Set(units.map(({ municipality }) => municipality)).size).toBe(1);
    expect(await unitsOf(danish)).toMatchObject([{ locale: 'da', mayWrite: true }]);
    expect((await unitsOf(webEditor)).length).toBeGreaterThan(units.length);
  });

  it('is each of the eleven themes, in order, with how far it has come', async () => {
    const [library] = (await unitsOf(editor)).filter(({ name }) => name === 'Bø bibliotek');
    const [answer] = await themesOf(editor, [library?.id ?? '']);
    expect(answer?.themes.map(({ key }) => key)).toEqual([
      'core-story',
      'services',
      'practical-info',
      'goals-and-plans',
      'results',
      'projects',
      'stories',
      'staff',
      'jobs',
      'meet-an-employee',
      'other',
    ]);
    expect(answer?.themes[0]).toMatchObject({ single: true, entries: 1, live: 1 });
    expect(answer?.themes[0]?.documentId).not.toBeNull();
  });

  it('counts a new draft at once', async () => {
    const [library] = (await unitsOf(editor)).filter(({ name }) => name === 'Bø bibliotek');
    const stories = async () => {
      const [answer] = await themesOf(editor, [library?.id ?? '']);
      return answer?.themes.find(({ key }) => key === 'stories')?.entries ?? 0;
    };
    const before = await stories();
    await editor
      .post('/content-manager/collection-types/api::story.story?locale=nn')
      .send({ title: 'Ny i lista', unit: { connect: [{ documentId: library?.id, locale: 'nn' }] } })
      .expect(201);
    expect(await stories()).toBe(before + 1);
  });

  it('is nothing of units that are not theirs', async () => {
    const [library] = await unitsOf(editor);
    expect(await themesOf(danish, [library?.id ?? ''])).toEqual([]);
    await anonymous().get('/synleg/my-units').expect(401);
  });

  it('takes as many queries for many units as for one', async () => {
    const all = await unitsOf(webEditor);
    const asked = (count: number) =>
      statementsOf(() =>
        themesOf(
          webEditor,
          all.slice(0, count).map(({ id }) => id),
        ),
      );
    const one = (await asked(1)).length;
    expect((await asked(4)).length).toBe(one);
  });
});
