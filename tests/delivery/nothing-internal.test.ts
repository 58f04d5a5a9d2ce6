import { beforeAll, describe, expect, it } from '@jest/globals';
import { strapiInstance } from '../server';
import { typeOf, undeclared } from './declared';
import { entries, type EntryAnswer, get } from './public';

const LOCALES = ['nn', 'nb', 'da', 'en'];
const ENTRY =
  'id theme slug title locale municipality unit revision publishedAt updatedAt content'.split(' ');

let everything: EntryAnswer[];
let answers: string[];

beforeAll(async () => {
  const lists = await Promise.all(
    LOCALES.map((locale) => entries(`?locale=${locale}&pagination[pageSize]=100`)),
  );
  everything = lists.flat();
  const paths = [
    '/municipalities',
    '/municipalities/bo',
    '/presentations?pagination[pageSize]=100',
    '/presentations/bo/bibliotek',
    '/presentations/herning/uu',
    ...LOCALES.map((locale) => `/entries?locale=${locale}&pagination[pageSize]=100`),
  ];
  answers = await Promise.all(paths.map(async (path) => (await get(path)).text));
});

function keysIn(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key, inner], ...keysIn(inner)]);
}

describe('public answers', () => {
  it('cover every theme here', () => {
    expect(new Set(everything.map(({ theme }) => theme)).size).toBe(11);
  });

  it('hold no content that the schemas do not declare as public', () => {
    const paths = everything.flatMap(({ theme, content }) =>
      undeclared(content, typeOf(theme), theme),
    );
    expect(paths).toEqual([]);
  });

  it('hold no more of an entry than the contract says', () => {
    for (const entry of everything) expect(Object.keys(entry)).toEqual(ENTRY);
  });

  it('hold no id of a database row', () => {
    const keys = answers.flatMap((text) => keysIn(JSON.parse(text)));
    const ids = keys.filter(([key]) => key === 'id').map(([, value]) => value);
    expect(ids.filter((id) => !/^[a-z0-9]{24}$/.test(String(id)))).toEqual([]);
    const names = new Set(keys.map(([key]) => key));
    for (const name of ['documentId', 'createdBy', 'updatedBy', 'localizations', 'provider']) {
      expect(names).not.toContain(name);
    }
  });

  it('name no account, and no word of the workflow', async () => {
    const users = (await strapiInstance().db.query('admin::user').findMany()) as {
      email: string;
      lastname: string;
    }[];
    expect(users.length).toBeGreaterThan(5);
    const secrets = [
      ...users.map(({ email }) => email),
      '"stage"',
      '"contributors"',
      '"membership"',
      '"comment"',
      '"consent"',
    ];
    for (const secret of secrets) {
      expect(answers.filter((text) => text.includes(secret))).toEqual([]);
    }
  });
});
