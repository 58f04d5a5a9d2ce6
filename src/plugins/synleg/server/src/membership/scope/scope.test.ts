import { describe, expect, it } from '@jest/globals';
import { conditionOn } from './condition';
import { scopeFrom } from './scope';

const READ = 'plugin::content-manager.explorer.read';
const UPDATE = 'plugin::content-manager.explorer.update';

const scope = scopeFrom({
  grants: [
    { user: 1, role: 'member', unit: 'library' },
    { user: 1, role: 'editor', unit: 'school' },
  ],
  places: [
    { unit: 'library', municipality: 'bo', parent: null },
    { unit: 'school', municipality: 'herning', parent: null },
    { unit: 'other', municipality: 'viborg', parent: null },
  ],
  municipalities: [{ id: 'thisted', role: 'project_lead' }],
});

describe('what a person sees and writes', () => {
  it('follows the roles', () => {
    expect([...scope.reads]).toEqual(['library', 'school']);
    expect([...scope.writes]).toEqual(['school']);
    expect([...scope.seesMunicipalities].sort()).toEqual(['bo', 'herning', 'thisted']);
    expect([...scope.runsMunicipalities]).toEqual([]);
  });

  it.each([
    ['entry', READ, { 'unit.documentId': { $in: ['library', 'school'] } }],
    ['entry', UPDATE, { 'unit.documentId': { $in: ['school'] } }],
    ['unit', UPDATE, { documentId: { $in: ['school'] } }],
    ['municipality', READ, { documentId: { $in: ['bo', 'herning', 'thisted'] } }],
    ['membership', READ, { documentId: { $in: ['nowhere'] } }],
    [null, READ, null],
  ] as const)('becomes a condition on %s', (kind, action, expected) => {
    expect(conditionOn(kind, action, scope)).toEqual(expected);
  });

  it('is never no condition when it is nothing: Strapi would clean an empty list away', () => {
    expect(conditionOn('municipality', UPDATE, scope)).toEqual({
      documentId: { $in: ['nowhere'] },
    });
  });
});
