import type { Core } from '@strapi/strapi';
import { strapiInstance } from '../server';
import { uidOf } from './documents';

interface Approval {
  actAs<T>(user: number, work: () => Promise<T>): Promise<T>;
  caseOf(key: object): Promise<{ version: number }>;
  transition(key: object, request: object): Promise<unknown>;
}

const approval = (strapi: Core.Strapi) => strapi.plugin('approval').service<Approval>('approval');

let made = 0;

async function memberWith(role: string, place: { unit?: string; municipality?: string }) {
  const { db } = strapiInstance();
  made += 1;
  const user = (await db.query('admin::user').create({
    data: { firstname: role, email: `${role}.${made}@themes.example`, isActive: true },
  })) as { id: number };
  const [name, documentId] = Object.entries(place)[0] ?? ['unit', ''];
  const target = (await db.query(uidOf(name)).findOne({ where: { documentId, locale: 'nn' } })) as {
    id: number;
  };
  await db
    .query('plugin::synleg.membership')
    .create({ data: { role, user: user.id, [name]: target.id } });
  return user.id;
}

/** Takes entries of a unit from draft to public, in the names of a leader and a web editor made for it. */
export async function publisherOf(unit: string, municipality: string) {
  const leader = await memberWith('leader', { unit });
  const webEditor = await memberWith('web_editor', { municipality });
  const service = approval(strapiInstance());

  return async (name: string, documentId: string, locale = 'nn'): Promise<void> => {
    const key = { uid: uidOf(name), documentId, locale };
    const move = (user: number, action: string) =>
      service.actAs(user, async () => {
        const { version } = await service.caseOf(key);
        await service.transition(key, { action, version });
      });
    await move(leader, 'submit');
    await move(leader, 'approve');
    await move(webEditor, 'publish');
  };
}
