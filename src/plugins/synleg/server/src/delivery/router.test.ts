import { describe, expect, it } from '@jest/globals';
import { BASE } from './base';
import { isPublicPath } from './front';
import { redirectTarget } from './gone';
import { ROUTES, routeFor } from './router';

describe('addresses', () => {
  it('lead to their route with their parts', () => {
    const { parts } = routeFor(`${BASE}/presentations/bo/b%C3%B8ker/stories`);
    expect(parts).toEqual({ municipality: 'bo', unit: 'bøker', theme: 'stories' });
  });

  it('may end in what kind of document they are', () => {
    expect(routeFor(`${BASE}/schemas/core-story.json`).parts).toEqual({ theme: 'core-story' });
  });

  it('are each found by their own pattern', () => {
    for (const { path, handler } of ROUTES) {
      expect(routeFor(BASE + path.replace(/[{}]/g, '')).handler).toBe(handler);
    }
  });

  it.each([
    '',
    '/',
    '/nope',
    '/entries/',
    '/entries//',
    '//entries',
    '/entries/a/b',
    '/entries/%',
    '/entries/%ff',
    '/entries/%00',
    `/entries/${'x'.repeat(300)}`,
    '/feeds/bo/stories.atom',
    '/schemas/.json',
    '/schemas/core-story',
    '/schemas/core-story.xml',
    '/__proto__',
  ])('%p leads nowhere', (path) =>
    expect(() => routeFor(BASE + path)).toThrow(
      expect.objectContaining({ code: 'delivery.not_found' }),
    ),
  );

  it('belong to the public API below its base alone', () => {
    expect([BASE, `${BASE}/x`, `${BASE}x`, '/api/synleg'].map(isPublicPath)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('where something that was taken down leads to', () => {
  it.each([
    ['abcdefghijklmnopqrstuvwx', null],
    ['/nytt/om-oss?a=1', '/nytt/om-oss?a=1'],
    ['https://bo.no/nytt', 'https://bo.no/nytt'],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['javascript:alert(1)', null],
    ['/a\r\nSet-Cookie: x', null],
    ['https://bo.no/å', 'https://bo.no/%C3%A5'],
    ['', null],
    ['/nyheiter/ål og øl', '/nyheiter/%C3%A5l%20og%20%C3%B8l'],
    ['/\t/evil.example', null],
  ])('%p leads to %p', (redirectTo, location) => expect(redirectTarget(redirectTo)).toBe(location));
});
