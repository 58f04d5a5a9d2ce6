import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { canonicalHash } from '../../revision/hash';
import type { Defence, Standing } from './defence';
import { postgresDefence } from './postgres';
import { sqliteDefence } from './sqlite';

const KEPT = { type: 'plugin', name: 'approval', key: 'audit-defence' };

/** What was installed last, and as what the database showed it then. */
interface Installed {
  rules: string;
  standing: Standing;
}

interface BeforeSync {
  register(work: (about: { oldContentTypes?: unknown }) => Promise<void>): void;
}

function defenceOf(strapi: Core.Strapi): Defence | null {
  switch (strapi.db.dialect.client) {
    case 'sqlite':
      return sqliteDefence(strapi);
    case 'postgres':
      return postgresDefence(strapi);
    default:
      return null;
  }
}

const installedLast = (strapi: Core.Strapi) =>
  strapi.store.get(KEPT) as Promise<Installed | null | undefined>;

/**
 * Says so when the database's own defence of the log is not what the last start left behind. Asked before the schema
 * is brought up to date: SQLite loses triggers when Strapi alters their table, and that is nobody's doing.
 */
async function reportLostDefence(strapi: Core.Strapi): Promise<void> {
  const installed = await installedLast(strapi);
  const defence = defenceOf(strapi);
  if (!installed || !defence) return;
  const standing = await defence.standing();
  const lost = Object.keys(installed.standing).filter(
    (name) => installed.standing[name] !== standing[name],
  );
  if (lost.length === 0) return;
  strapi.log.error(
    `What keeps the audit log from being changed is not as the last start left it: somebody has removed or changed ${lost.join(', ')} in the database. Verify the log, and compare its head with one that was kept elsewhere.`,
  );
}

/** Asks at this start, before Strapi touches the schema, whether the defence still stands. */
export function watchDefence(strapi: Core.Strapi): void {
  const beforeSync = strapi.hook('strapi::content-types.beforeSync') as BeforeSync;
  beforeSync.register(async ({ oldContentTypes }) => {
    // In an empty database there is nothing to be asked yet.
    if (oldContentTypes) await reportLostDefence(strapi);
  });
}

/** Makes the database refuse what would change the log. Does nothing when it does so already. */
export async function defendAuditLog(strapi: Core.Strapi): Promise<void> {
  const defence = defenceOf(strapi);
  if (!defence) {
    strapi.log.warn(
      'On this kind of database nothing but its own hashes defends the audit log: use PostgreSQL or SQLite.',
    );
    return;
  }
  const rules = canonicalHash(defence.rules);
  const installed = await installedLast(strapi);
  // A trigger is exchanged under a lock that other servers, at work already, would have to wait for.
  if (installed?.rules === rules && isDeepStrictEqual(installed.standing, await defence.standing()))
    return;
  await defence.install();
  const value: Installed = { rules, standing: await defence.standing() };
  await strapi.store.set({ ...KEPT, value });
}
