import { beforeAll, describe, expect, it } from '@jest/globals';
import { roleResolver } from '../../src/plugins/synleg/server/src/membership/resolver/role-resolver';
import { statementsOf } from '../delivery/statements';
import { eventually, strapiInstance } from '../server';
import { make, makeWorld, memberships, type Part, type World } from './world';

const MEMBERSHIP = 'plugin::synleg.membership';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const resolver = (now = new Date()) => roleResolver(strapiInstance(), () => now);

/** Who holds which role in a unit, as `part role`, in order. */
async function holdersOf(unit: string, now?: Date): Promise<string[]> {
  const parts = new Map(Object.entries(world.ids).map(([part, id]) => [id, part]));
  const holders = await resolver(now).holders([unit]);
  expect(holders.every((holder) => holder.unit === unit)).toBe(true);
  return holders.map(({ user, role }) => `${parts.get(user) ?? user} ${role}`).sort();
}

/** Gives a role for as long as something is asked. */
async function whileHolding(
  membership: { part: Part; role: string; unit: string; validTo?: string },
  work: () => Promise<void>,
): Promise<void> {
  const { part, ...place } = membership;
  const { documentId } = await memberships().add({ user: world.ids[part], ...place });
  await work();
  await strapiInstance().documents(MEMBERSHIP).delete({ documentId });
}

describe('who holds a role in a unit', () => {
  it('are its own people and those of its municipality', async () => {
    expect(await holdersOf(world.library)).toEqual([
      'both editor',
      'editor editor',
      'leader leader',
      'member member',
      'projectLead project_lead',
      'webEditor web_editor',
    ]);
    expect(await holdersOf(world.school)).toEqual([
      'both editor',
      'southEditor editor',
      'southWebEditor web_editor',
    ]);
  });

  it('are the parent’s leaders where neither leader nor deputy is left, and nobody else of it', async () => {
    const ofMunicipality = ['projectLead project_lead', 'webEditor web_editor'];
    expect(await holdersOf(world.branch)).toEqual(['leader leader', ...ofMunicipality]);
    await whileHolding({ part: 'nobody', role: 'deputy', unit: world.branch }, async () => {
      expect(await holdersOf(world.branch)).toEqual(['nobody deputy', ...ofMunicipality]);
    });
    const former = { part: 'nobody', role: 'leader', unit: world.branch, validTo: '2026-01-31' };
    await whileHolding(former as Parameters<typeof whileHolding>[0], async () => {
      expect(await holdersOf(world.branch, new Date('2026-01-31T12:00:00Z'))).toContain(
        'nobody leader',
      );
      expect(await holdersOf(world.branch)).toEqual(['leader leader', ...ofMunicipality]);
    });
  });

  it.each([{ blocked: true }, { isActive: false }])('are not those who are %j', async (state) => {
    const users = strapiInstance().db.query('admin::user');
    const where = { id: world.ids.leader };
    await users.update({ where, data: state });
    expect(await holdersOf(world.library)).not.toContain('leader leader');
    expect(await holdersOf(world.branch)).not.toContain('leader leader');
    await users.update({ where, data: { blocked: false, isActive: true } });
  });

  it('agree with what each of them is told', async () => {
    const units = [world.library, world.branch, world.school];
    const held = await resolver().holders(units);
    const told = await Promise.all(
      Object.values(world.ids).map(async (user) =>
        (await resolver().unitsOf(user as (typeof held)[number]['user'])).map((one) => ({
          user,
          ...one,
        })),
      ),
    );
    const inOrder = (list: object[]) =>
      list.map((one) => JSON.stringify(one, ['user', 'role', 'unit'])).sort();
    expect(inOrder(held)).toEqual(inOrder(told.flat()));
  });

  it('is nobody in no unit and in an unknown one', async () => {
    expect(await resolver().holders([])).toEqual([]);
    expect(await resolver().holders(['unknown'])).toEqual([]);
  });

  it('is found in as many queries for many units as for few', async () => {
    const units = [world.library, world.branch, world.school];
    for (let number = 0; number < 10; number += 1) {
      units.push(
        await make('api::unit.unit', { name: `Eining ${number}`, municipality: world.north }),
      );
    }
    const queries = async (asked: string[]) =>
      (await statementsOf(() => resolver().holders(asked))).length;
    // Strapi tells its subscribers of the new units while this already runs.
    await eventually(async () => {
      const few = await queries([world.library]);
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(15);
      expect(await queries(units)).toBe(few);
    });
  });
});
