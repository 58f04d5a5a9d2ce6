import type { Core } from '@strapi/strapi';
import { type Defence, HEADS, RECORDS, REFUSALS, type Statements } from './defence';

const raise = (why: string) => `RAISE EXCEPTION '${why}' USING ERRCODE = 'restrict_violation';`;
const unless = (query: string, why: string) =>
  `DECLARE found boolean; BEGIN EXECUTE format('SELECT EXISTS (${query})', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO found USING NEW; IF found THEN ${raise(why)} END IF; RETURN NEW; END`;

/** The bodies name no column in a trigger's own condition: Strapi could not alter such a column any more. */
const FUNCTIONS: Record<string, string> = {
  approval_audit_unchangeable: `BEGIN ${raise(REFUSALS.unchangeable)} END`,
  approval_audit_at_the_end: unless(
    'SELECT 1 FROM %I.%I WHERE sequence >= ($1).sequence',
    REFUSALS.atTheEnd,
  ),
  approval_audit_forward: `BEGIN IF TG_OP = 'UPDATE' THEN IF NEW.sequence = OLD.sequence + 1 AND NEW.id = OLD.id THEN RETURN NEW; END IF; END IF; ${raise(REFUSALS.forward)} END`,
  approval_audit_one_head: unless('SELECT 1 FROM %I.%I', REFUSALS.oneHead),
};

interface Trigger {
  table: string;
  on: string;
  calls: keyof typeof FUNCTIONS;
}

const row = (table: string, when: string, calls: string): Trigger => ({
  table,
  on: `BEFORE ${when} ON ?? FOR EACH ROW`,
  calls,
});
const truncation = (table: string, calls: string): Trigger => ({
  table,
  on: 'BEFORE TRUNCATE ON ?? FOR EACH STATEMENT',
  calls,
});

const TRIGGERS: Record<string, Trigger> = {
  approval_audit_records_change: row(RECORDS, 'UPDATE OR DELETE', 'approval_audit_unchangeable'),
  approval_audit_records_truncate: truncation(RECORDS, 'approval_audit_unchangeable'),
  approval_audit_records_insert: row(RECORDS, 'INSERT', 'approval_audit_at_the_end'),
  approval_audit_heads_change: row(HEADS, 'UPDATE OR DELETE', 'approval_audit_forward'),
  approval_audit_heads_truncate: truncation(HEADS, 'approval_audit_forward'),
  approval_audit_heads_insert: row(HEADS, 'INSERT', 'approval_audit_one_head'),
};

const STANDING = `
  SELECT t.tgname AS name, concat_ws(' ', t.tgenabled, t.tgtype, p.proname, p.prosrc) AS definition
  FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
  WHERE t.tgrelid IN (to_regclass(?), to_regclass(?)) AND t.tgname = ANY(?)`;

export function postgresDefence({ db }: Core.Strapi): Defence {
  const schema = db.getSchemaName();
  const inSchema = (name: string) => (schema ? `${schema}.${name}` : name);
  const quoted = (name: string) => (schema ? `"${schema}"."${name}"` : `"${name}"`);

  return {
    rules: { FUNCTIONS, TRIGGERS },

    async standing() {
      const { rows } = (await db.connection.raw<unknown>(STANDING, [
        quoted(RECORDS),
        quoted(HEADS),
        Object.keys(TRIGGERS),
      ])) as { rows: { name: string; definition: string }[] };
      return Object.fromEntries(rows.map(({ name, definition }) => [name, definition]));
    },

    async install() {
      await db.transaction(async ({ trx }: Statements) => {
        // Two servers that start at once would both replace the same function.
        await trx.raw("SELECT pg_advisory_xact_lock(hashtext('approval_audit_defence'))");
        for (const [name, body] of Object.entries(FUNCTIONS)) {
          await trx.raw(
            `CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $body$ ${body} $body$`,
            [inSchema(name)],
          );
        }
        for (const [name, { table, on, calls }] of Object.entries(TRIGGERS)) {
          await trx.raw(`DROP TRIGGER IF EXISTS ?? ON ??`, [name, inSchema(table)]);
          await trx.raw(`CREATE TRIGGER ?? ${on} EXECUTE FUNCTION ??()`, [
            name,
            inSchema(table),
            inSchema(calls),
          ]);
        }
      });
    },
  };
}
