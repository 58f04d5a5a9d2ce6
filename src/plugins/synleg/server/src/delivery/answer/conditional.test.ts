import { describe, expect, it } from '@jest/globals';
import { cacheControl } from './headers';
import { entityTag, isUnchanged, lastModified } from './conditional';

const tag = entityTag(Buffer.from('body'));
const changedAt = '2026-11-21T10:00:00.500Z';
const http = (instant: string) => new Date(instant).toUTCString();

describe('what a client has already', () => {
  it.each([tag, `W/${tag}`, `"other", ${tag}`, '*'])('is known by the tag %s', (known) =>
    expect(isUnchanged({ 'if-none-match': known }, tag, changedAt)).toBe(true),
  );

  it('is decided by the tag alone when there is one', () => {
    const conditions = { 'if-none-match': '"other"', 'if-modified-since': http('2030-01-01') };
    expect(isUnchanged(conditions, tag, changedAt)).toBe(false);
  });

  it.each([
    ['2026-11-21T10:00:00Z', true],
    ['2026-11-21T09:59:59Z', false],
    ['2027-01-01T00:00:00Z', true],
  ])('is known by the date %s: %s', (since, unchanged) =>
    expect(isUnchanged({ 'if-modified-since': http(since) }, tag, changedAt)).toBe(unchanged),
  );

  it('is not known by a date that is none', () => {
    expect(isUnchanged({ 'if-modified-since': 'yesterday' }, tag, changedAt)).toBe(false);
    expect(isUnchanged({}, tag, changedAt)).toBe(false);
  });
});

describe('the date of a change', () => {
  it('is told to the second', () => {
    const later = new Date('2026-11-21T10:00:01.000Z');
    expect(lastModified(changedAt, later)).toBe('Sat, 21 Nov 2026 10:00:00 GMT');
  });

  it('does not hide a second change in the second that is still running', () => {
    const now = new Date('2026-11-21T10:00:00.700Z');
    const told = lastModified(changedAt, now);
    const changedAgain = '2026-11-21T10:00:00.900Z';
    expect(isUnchanged({ 'if-modified-since': told }, tag, changedAgain)).toBe(false);
  });
});

it.each([
  [undefined, 60],
  [3_600, 60],
  [12.7, 12],
  [-5, 0],
])('keeps what changes in %p seconds for %p', (changesIn, seconds) =>
  expect(cacheControl(changesIn)).toMatch(new RegExp(`^public, max-age=${seconds}, `)),
);
