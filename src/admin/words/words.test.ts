import { expect, test } from '@jest/globals';
import { panelWords } from '.';

const { nn = {}, nb = {}, da = {} } = panelWords;

/** The values that a message takes: `{count}` and `{count, plural, …}` alike. */
const valuesOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{([A-Za-z]+)[,}]/g)].map((match) => match[1] ?? ''))].sort();

test('every message is there in Nynorsk, Bokmål and Danish', () => {
  expect(Object.keys(nb)).toEqual(Object.keys(nn));
  expect(Object.keys(da)).toEqual(Object.keys(nn));
});

test.each(Object.keys(nn))(
  '%s takes the same values in every language, and says something',
  (id) => {
    const said = [nn[id], nb[id], da[id]].map((message) => message ?? '');
    expect(said.every((message) => message.length > 0)).toBe(true);
    expect(new Set(said.map((message) => valuesOf(message).join())).size).toBe(1);
  },
);
