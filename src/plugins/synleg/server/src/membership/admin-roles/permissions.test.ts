import { describe, expect, it } from '@jest/globals';
import { ADMIN_ROLES, type RoleCode } from './catalogue';
import { permissionsOf, type GuardedType } from './permissions';

const types: GuardedType[] = (['entry', 'unit', 'municipality', 'membership'] as const).map(
  (kind) => ({ uid: kind, kind, locales: ['nn'], fields: ['title'] }),
);
const verbs = (code: RoleCode, subject: string | null) =>
  permissionsOf(ADMIN_ROLES[code], types)
    .filter((permission) => permission.subject === subject)
    .map(({ action }) => action.replace(/^plugin::(content-manager\.explorer|upload)\./, ''));

const ALL = ['create', 'read', 'update', 'delete', 'publish'];

describe('what a role of the panel may try', () => {
  it.each([
    ['synleg-editor', ALL, ['read', 'update', 'publish'], ['read']],
    ['synleg-leader', ALL, ['read', 'update', 'publish'], ['read']],
    ['synleg-web-editor', ALL, ALL, ['read', 'update']],
    ['synleg-member', ['read'], ['read'], ['read']],
    ['synleg-change-agent', ['read'], ['read'], ['read']],
    ['synleg-project-lead', ['read'], ['read'], ['read']],
  ] as const)('%s', (code, entry, unit, municipality) => {
    expect(verbs(code, 'entry')).toEqual(entry);
    expect(verbs(code, 'unit')).toEqual(unit);
    expect(verbs(code, 'municipality')).toEqual(municipality);
    expect(verbs(code, 'membership')).toEqual([]);
  });

  it('is nothing beside content and files', () => {
    expect(verbs('synleg-web-editor', null)).toEqual(['read', 'assets.create', 'assets.update']);
    expect(verbs('synleg-member', null)).toEqual(['read']);
  });
});
