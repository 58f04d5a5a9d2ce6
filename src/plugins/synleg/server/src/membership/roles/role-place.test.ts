import { expect, it } from '@jest/globals';
import { misplacementOf } from './role-place';

const open = { validFrom: null, validTo: null };

it.each([
  ['editor', 'library', null, null],
  ['web_editor', null, 'bo', null],
  ['project_lead', null, 'bo', null],
  ['leader', null, 'bo', 'unit_missing'],
  ['member', null, null, 'unit_missing'],
  ['web_editor', 'library', null, 'municipality_missing'],
  ['editor', 'library', 'bo', 'both_places'],
] as const)('a %s of unit %s and municipality %s: %s', (role, unit, municipality, expected) => {
  expect(misplacementOf({ role, unit, municipality, ...open })).toBe(expected);
});

it('does not end before it begins, but may last a single day', () => {
  const placement = {
    role: 'editor',
    unit: 'library',
    municipality: null,
    validFrom: '2026-11-21',
  } as const;
  expect(misplacementOf({ ...placement, validTo: '2026-11-20' })).toBe('ends_before_it_begins');
  expect(misplacementOf({ ...placement, validTo: '2026-11-21' })).toBeNull();
});
