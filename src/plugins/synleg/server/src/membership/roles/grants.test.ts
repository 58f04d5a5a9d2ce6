import { describe, expect, it } from '@jest/globals';
import type { Role } from 'strapi-plugin-approval/strapi-server';
import { grantsOn, type Membership } from './grants';

const day = '2026-11-21';
const of = (user: number, role: Role, place: Partial<Membership>): Membership => ({
  user,
  role,
  unit: null,
  municipality: null,
  validFrom: null,
  validTo: null,
  ...place,
});
const library = { unit: 'library', municipality: 'bo', parent: 'culture' };
const culture = { unit: 'culture', municipality: 'bo', parent: null };
const school = { unit: 'school', municipality: 'herning', parent: null };

const rolesOf = (user: number, unit: string, memberships: Membership[], on = day) =>
  grantsOn(memberships, [library, culture, school], on)
    .filter((grant) => grant.user === user && grant.unit === unit)
    .map(({ role }) => role);

describe('roles on a day', () => {
  it('come from memberships of the unit', () => {
    const memberships = [of(1, 'editor', { unit: 'library' }), of(1, 'member', { unit: 'school' })];
    expect(rolesOf(1, 'library', memberships)).toEqual(['editor']);
    expect(rolesOf(1, 'school', memberships)).toEqual(['member']);
    expect(rolesOf(2, 'library', memberships)).toEqual([]);
  });

  it('in a municipality count in each of its units and in no other', () => {
    const memberships = [of(1, 'web_editor', { municipality: 'bo' })];
    expect(rolesOf(1, 'library', memberships)).toEqual(['web_editor']);
    expect(rolesOf(1, 'culture', memberships)).toEqual(['web_editor']);
    expect(rolesOf(1, 'school', memberships)).toEqual([]);
  });

  it.each([
    ['2026-11-20', []],
    ['2026-11-21', ['deputy']],
    ['2026-11-30', ['deputy']],
    ['2026-12-01', []],
  ])('last from the first to the last day, both included: %s', (on, expected) => {
    const period = { unit: 'library', validFrom: '2026-11-21', validTo: '2026-11-30' };
    expect(rolesOf(1, 'library', [of(1, 'deputy', period)], on)).toEqual(expected);
  });
});

describe('a unit without leader and deputy', () => {
  const parentLeader = of(1, 'leader', { unit: 'culture' });

  it('is answered for by the leader of its parent', () => {
    expect(rolesOf(1, 'library', [parentLeader])).toEqual(['leader']);
  });

  it('is not answered for by others of the parent', () => {
    expect(rolesOf(1, 'library', [of(1, 'deputy', { unit: 'culture' })])).toEqual([]);
  });

  it.each(['leader', 'deputy'] as const)('has its own %s again: the parent steps back', (role) => {
    expect(rolesOf(1, 'library', [parentLeader, of(2, role, { unit: 'library' })])).toEqual([]);
  });

  it('counts as such when the membership of its leader has ended', () => {
    const former = of(2, 'leader', { unit: 'library', validTo: '2026-11-20' });
    expect(rolesOf(1, 'library', [parentLeader, former])).toEqual(['leader']);
    expect(rolesOf(2, 'library', [parentLeader, former])).toEqual([]);
  });
});
