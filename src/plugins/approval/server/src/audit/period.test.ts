import { expect, test } from '@jest/globals';
import { periodQuery } from './period';

const at = (text: string) => new Date(text);

test.each([
  ['everything', {}, { from: null, until: null }],
  [
    'a day, whole',
    { from: '2026-11-21', to: '2026-11-21' },
    { from: at('2026-11-21T00:00:00Z'), until: at('2026-11-22T00:00:00Z') },
  ],
  [
    'between two instants, the second not included',
    { from: '2026-11-21T12:00:00+01:00', to: '2026-11-21T13:00:00Z' },
    { from: at('2026-11-21T11:00:00Z'), until: at('2026-11-21T13:00:00Z') },
  ],
  ['from a day on', { from: '2028-02-29' }, { from: at('2028-02-29T00:00:00Z'), until: null }],
])('%s', (_what, query, period) => {
  expect(periodQuery.parse(query)).toEqual(period);
});

test.each([
  ['a word', { from: 'yesterday' }, 'from'],
  ['a day that does not exist', { to: '2026-02-30' }, 'to'],
  ['an instant without offset', { from: '2026-11-21T12:00:00' }, 'from'],
  ['nothing', { from: '' }, 'from'],
  ['two', { from: ['2026-11-21', '2026-11-22'] }, 'from'],
  ['an end before its beginning', { from: '2026-11-22', to: '2026-11-21' }, 'to'],
])('%s is no period, and it says where', (_what, query, field) => {
  expect(periodQuery.safeParse(query).error?.issues[0]?.path).toEqual([field]);
});

test('an unknown parameter is named', () => {
  expect(periodQuery.safeParse({ until: '2026-11-21' }).error?.message).toContain('until');
});
