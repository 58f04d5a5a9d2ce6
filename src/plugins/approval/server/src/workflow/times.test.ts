import { describe, expect, it } from '@jest/globals';
import { instantOf, readTimes } from './times';

const now = new Date('2026-11-21T12:00:00Z');
const later = '2026-11-22T12:00:00Z';
const earlier = '2026-11-20T12:00:00Z';

describe('an instant in a request', () => {
  it.each(['2026-11-21T13:00:01+01:00', '2026-11-21T12:00Z', '2027-01-31T12:00:00.5-02:00'])(
    '%s is one',
    (text) => expect(instantOf(text)).toEqual(new Date(text)),
  );
  it.each(['2026-11-22', '2026-11-22T12:00:00', 'tomorrow', '2026-13-01T12:00:00Z', ''])(
    '%s is none',
    (text) => expect(instantOf(text)).toBeNull(),
  );
});

describe('the times of a request', () => {
  it('are kept in UTC', () => {
    const asked = { publishAt: '2026-11-22T12:00:00+01:00', unpublishAt: later };
    expect(readTimes('publish', asked, now)).toEqual({
      times: { publishAt: '2026-11-22T11:00:00.000Z', unpublishAt: '2026-11-22T12:00:00.000Z' },
    });
  });

  it('of a publication that has come or passed mean now', () => {
    expect(readTimes('publish', { publishAt: earlier }, now)).toEqual({ times: {} });
    expect(readTimes('publish', { publishAt: now.toISOString() }, now)).toEqual({ times: {} });
  });

  it.each([
    ['publish', { publishAt: 'soon' }, 'publishAt', 'form'],
    ['publish', { unpublishAt: earlier }, 'unpublishAt', 'not_ahead'],
    ['publish', { publishAt: later, unpublishAt: later }, 'unpublishAt', 'before_publication'],
    ['submit', { dueAt: earlier }, 'dueAt', 'not_ahead'],
    ['submit', { publishAt: later }, 'publishAt', 'not_taken'],
    ['emergency_publish', { unpublishAt: later }, 'unpublishAt', 'not_taken'],
    ['approve', { dueAt: later }, 'dueAt', 'not_taken'],
  ])('%s with %j is refused for its %s: %s', (action, asked, field, problem) => {
    expect(readTimes(action, asked, now)).toEqual({ field, problem });
  });
});
