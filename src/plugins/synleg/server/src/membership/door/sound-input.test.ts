import { describe, expect, it } from '@jest/globals';
import { faultIn, refersBeyondRows } from './sound-input';

const IDS = new Set(['id', 'fileIds']);

describe('faultIn', () => {
  it.each<[unknown, 'text' | 'id' | null]>([
    [undefined, null],
    [{ title: '99999999999', lead: null, id: 7 }, null],
    [{ id: { $null: 'true' } }, null],
    [{ unit: { id: { $in: ['1', '2'] } } }, null],
    [{ title: { $contains: 'a\u0000' } }, 'text'],
    [{ 'a\u0000': 1 }, 'text'],
    [[{ children: [{ text: '\ud800' }] }], 'text'],
    [{ id: 'a' }, 'id'],
    [{ id: { $in: ['1', '99999999999'] } }, 'id'],
    [{ id: { 0: 1.5 } }, 'id'],
    [{ fileIds: [1, 2_147_483_648] }, 'id'],
    [{ unit: { connect: [{ id: 99_999_999_999 }] } }, 'id'],
  ])('finds in %j: %p', (value, fault) => {
    expect(faultIn(value, IDS)).toBe(fault);
  });
});

describe('refersBeyondRows', () => {
  it.each([
    null,
    7,
    '7',
    'k3documentid',
    [{ id: 7, locale: 'nn' }],
    { connect: [{ documentId: 'k3', position: { end: true } }], disconnect: [] },
  ])('lets %j pass', (value) => {
    expect(refersBeyondRows(value)).toBe(false);
  });

  it.each([
    99_999_999_999,
    '99999999999abc',
    1.5,
    [99_999_999_999],
    { disconnect: [99_999_999_999] },
    { connect: [{ id: 99_999_999_999 }] },
    { connect: [{ id: 1, position: { before: 99_999_999_999 } }] },
  ])('refuses %j', (value) => {
    expect(refersBeyondRows(value)).toBe(true);
  });
});
