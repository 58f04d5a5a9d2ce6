import type { Core } from '@strapi/strapi';
import { type Defence, HEADS, RECORDS, REFUSALS, type Statements } from './defence';

const refuse = (why: string) => `BEGIN SELECT RAISE(ABORT, '${why}'); END`;

/**
 * Each looks at its own table alone. SQLite alters a table by building it anew under its name; a trigger elsewhere that
 * named it would stand in the way.
 */
const TRIGGERS: Record<string, string> = {
  approval_audit_records_update: `BEFORE UPDATE ON ${RECORDS} ${refuse(REFUSALS.unchangeable)}`,
  approval_audit_records_delete: `BEFORE DELETE ON ${RECORDS} ${refuse(REFUSALS.unchangeable)}`,
  // Also INSERT OR REPLACE, which removes the row in its way without asking the trigger for DELETE.
  approval_audit_records_insert: `BEFORE INSERT ON ${RECORDS} WHEN EXISTS (SELECT 1 FROM ${RECORDS} WHERE sequence >= NEW.sequence OR id = NEW.id) ${refuse(REFUSALS.atTheEnd)}`,
  approval_audit_heads_update: `BEFORE UPDATE ON ${HEADS} WHEN NEW.sequence IS NOT OLD.sequence + 1 OR NEW.id IS NOT OLD.id ${refuse(REFUSALS.forward)}`,
  approval_audit_heads_delete: `BEFORE DELETE ON ${HEADS} ${refuse(REFUSALS.forward)}`,
  approval_audit_heads_insert: `BEFORE INSERT ON ${HEADS} WHEN EXISTS (SELECT 1 FROM ${HEADS}) ${refuse(REFUSALS.oneHead)}`,
};

export const sqliteDefence = ({ db }: Core.Strapi): Defence => ({
  rules: TRIGGERS,

  async standing() {
    const rows = (await db
      .connection('sqlite_master')
      .select('name', 'sql')
      .where({ type: 'trigger' })
      .whereIn('name', Object.keys(TRIGGERS))) as { name: string; sql: string }[];
    return Object.fromEntries(rows.map(({ name, sql }) => [name, sql]));
  },

  async install() {
    await db.transaction(async ({ trx }: Statements) => {
      for (const [name, rule] of Object.entries(TRIGGERS)) {
        await trx.raw(`DROP TRIGGER IF EXISTS ${name}`);
        await trx.raw(`CREATE TRIGGER ${name} ${rule}`);
      }
    });
  },
});
