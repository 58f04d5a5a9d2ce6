import { beforeAll, describe, expect, it } from '@jest/globals';
import type { UserId } from '../../src/plugins/approval/server/src/types';
import { roleResolver } from '../../src/plugins/synleg/server/src/membership/resolver/role-resolver';
import { strapiInstance } from '../server';
import {
  collection,
  documents,
  make,
  makeWorld,
  memberships,
  STORY,
  type Part,
  type World,
} from './world';

const UNIT = 'api::unit.unit';
const MEMBERSHIP = 'plugin::synleg.membership';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

interface Approval {
  actAs(user: UserId, work: () => Promise<unknown>): Promise<unknown>;
  caseOf(key: object): Promise<{ version: number }>;
  transition(key: object, request: object): Promise<unknown>;
}
const approval = (): Approval => strapiInstance().plugin('approval').service('approval');

const resolver = (now = new Date()) => roleResolver(strapiInstance(), () => now);
const idOf = (part: Part) => world.ids[part] as UserId;
const users = () => strapiInstance().db.query('admin::user');
const rolesOf = (part: Part, unit: string, now?: Date) => resolver(now).rolesIn(idOf(part), unit);

describe('roles in a unit', () => {
  it('are those of today’s memberships there', async () => {
    expect(await rolesOf('editor', world.library)).toEqual(['editor']);
    expect(await rolesOf('editor', world.school)).toEqual([]);
    expect(await rolesOf('webEditor', world.library)).toEqual(['web_editor']);
    expect(await rolesOf('webEditor', world.branch)).toEqual(['web_editor']);
    expect(await rolesOf('webEditor', world.school)).toEqual([]);
    expect(await rolesOf('admin', world.library)).toEqual([]);
    expect(await rolesOf('nobody', world.library)).toEqual([]);
  });

  it('fall to the parent’s leader where nobody leads, and only there', async () => {
    expect(await rolesOf('leader', world.branch)).toEqual(['leader']);
    expect(await rolesOf('editor', world.branch)).toEqual([]);
    const { documentId } = await memberships().add({
      user: world.ids.member,
      role: 'deputy',
      unit: world.branch,
    });
    expect(await rolesOf('leader', world.branch)).toEqual([]);
    await users().update({ where: { id: world.ids.member }, data: { blocked: true } });
    expect(await rolesOf('leader', world.branch)).toEqual(['leader']);
    await users().update({ where: { id: world.ids.member }, data: { blocked: false } });
    await strapiInstance().documents(MEMBERSHIP).delete({ documentId });
  });

  it('begin and end with the days of the membership, in Oslo', async () => {
    const { documentId } = await memberships().add({
      user: world.ids.nobody,
      role: 'editor',
      unit: world.school,
      validFrom: '2026-03-01',
      validTo: '2026-03-31',
    });
    const on = (instant: string) => rolesOf('nobody', world.school, new Date(instant));
    expect(await on('2026-02-28T22:59:59Z')).toEqual([]);
    expect(await on('2026-02-28T23:00:00Z')).toEqual(['editor']);
    expect(await on('2026-03-31T21:59:59Z')).toEqual(['editor']);
    expect(await on('2026-03-31T22:00:00Z')).toEqual([]);
    await strapiInstance().documents(MEMBERSHIP).delete({ documentId });
  });

  it('ended in a municipality leave nothing to see or change there', async () => {
    const path = `/content-manager/collection-types/api::municipality.municipality/${world.south}`;
    const ask = async () => {
      const seen = await world.people.southWebEditor.get(path);
      const changed = await world.people.southWebEditor.put(path).send({ values: 'Nærleik' });
      return [seen.status, changed.status];
    };
    const stored = strapiInstance().db.query(MEMBERSHIP);
    const own = await stored.findOne({ where: { user: { id: world.ids.southWebEditor } } });
    const until = (validTo: string | null) =>
      stored.update({ where: { id: own.id }, data: { validTo } });
    expect(await ask()).toEqual([200, 200]);
    await until('2026-01-31');
    expect((await ask()).every((status) => status >= 400)).toBe(true);
    await until(null);
    expect(await ask()).toEqual([200, 200]);
  });

  it.each([{ blocked: true }, { isActive: false }])('are none when %j', async (state) => {
    const own = await make(STORY, { title: 'Ei soge', unit: world.library });
    await users().update({ where: { id: world.ids.editor }, data: state });
    expect(await rolesOf('editor', world.library)).toEqual([]);
    const answer = await world.people.editor
      .put(`${collection(STORY)}/${own}`)
      .send({ title: 'Endra' });
    expect([401, 403]).toContain(answer.status);
    const back = { blocked: false, isActive: true };
    await users().update({ where: { id: world.ids.editor }, data: back });
    expect(await rolesOf('editor', world.library)).toEqual(['editor']);
  });

  it('stay when the unit is published, changed, published again and taken down', async () => {
    const key = { uid: UNIT, documentId: world.library, locale: 'nn' };
    const as = (part: Part, action: string, comment?: string) =>
      approval().actAs(idOf(part), async () => {
        const { version } = await approval().caseOf(key);
        return approval().transition(key, { action, version, comment });
      });
    for (const summary of ['Bøker for alle', 'Bøker og folk']) {
      await documents(UNIT).update({ documentId: world.library, locale: 'nn', data: { summary } });
      await as('editor', 'submit');
      await as('leader', 'approve');
      await as('webEditor', 'publish');
      expect(await rolesOf('editor', world.library)).toEqual(['editor']);
    }
    await as('webEditor', 'unpublish', 'Flyttar');
    expect(await rolesOf('editor', world.library)).toEqual(['editor']);
    const stored = await strapiInstance()
      .db.query(MEMBERSHIP)
      .findMany({ populate: ['unit'] });
    const units = stored.map(
      ({ unit }: { unit: { documentId: string } | null }) => unit?.documentId,
    );
    expect(units.filter((unit: unknown) => unit === world.library).length).toBeGreaterThan(2);
  });
});

describe('all units of a person', () => {
  it('are named with each role', async () => {
    const units = await resolver().unitsOf(idOf('webEditor'));
    expect(units).toHaveLength(2);
    expect(units).toEqual(
      expect.arrayContaining([
        { role: 'web_editor', unit: world.library },
        { role: 'web_editor', unit: world.branch },
      ]),
    );
    expect(await resolver().unitsOf(idOf('both'))).toHaveLength(2);
    expect(await resolver().unitsOf(idOf('nobody'))).toEqual([]);
  });

  it('take as many queries for many units as for few', async () => {
    const count = async () => {
      let queries = 0;
      const one = () => (queries += 1);
      const { client } = strapiInstance().db.connection;
      (client as NodeJS.EventEmitter).on('query', one);
      await resolver().unitsOf(idOf('webEditor'));
      (client as NodeJS.EventEmitter).off('query', one);
      return queries;
    };
    const few = await count();
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(15);
    for (let number = 0; number < 5; number += 1)
      await make(UNIT, { name: `Eining ${number}`, municipality: world.north });
    expect(await resolver().unitsOf(idOf('webEditor'))).toHaveLength(7);
    expect(await count()).toBe(few);
  });

  it('have names', async () => {
    const names = await resolver().describeUnits([world.school, 'unknown']);
    expect([...names]).toEqual([
      [world.school, { id: world.school, slug: 'sor-skule', name: 'Sør skule' }],
    ]);
  });
});

describe('seeding', () => {
  it('gives each role its permissions once, also after another start', async () => {
    const strapi = strapiInstance();
    const permissions = () =>
      strapi.db.query('admin::permission').findMany({
        where: { role: { code: { $startsWith: 'synleg-' } } },
        select: ['id', 'action', 'subject'],
        orderBy: { id: 'asc' },
      });
    const before = await permissions();
    expect(before.length).toBeGreaterThan(0);
    const service = strapi.service('admin::permission') as unknown as {
      cleanPermissionsInDatabase(): Promise<void>;
    };
    await service.cleanPermissionsInDatabase();
    expect(await permissions()).toEqual(before);
  });

  it('leaves an account that exists as it is', async () => {
    const account = {
      email: 'EDITOR@world.example',
      firstname: 'Ny',
      lastname: 'Ny',
      password: 'Anna-passord-1',
      roleCodes: ['strapi-super-admin'],
      language: 'nn',
    };
    expect(await memberships().ensureUser(account)).toBe(world.ids.editor);
  });
});
