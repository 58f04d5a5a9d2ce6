import { strapiInstance } from '../server';
import { STORY } from './world';

/** What holds the invariants up; each can be taken away, to see that the sequences notice. */
export const NETS = [
  'document service',
  'database rows',
  'reconciler',
  'defence of the log',
] as const;
export type Net = (typeof NETS)[number];

interface Jobs {
  start(): Promise<void>;
  stop(): Promise<void>;
}
interface Options {
  approval?: unknown;
}
type Run = (action: string, uid: string, ...more: unknown[]) => Promise<unknown>;

/** The type is not governed while programs and people write; it is again when somebody asks for its case. */
function withoutDocumentService(): () => void {
  const { pluginOptions } = strapiInstance().contentType(STORY) as { pluginOptions: Options };
  const { approval } = pluginOptions;
  delete pluginOptions.approval;
  return () => {
    pluginOptions.approval = approval;
  };
}

function withoutRows(): () => void {
  const lifecycles = strapiInstance().db.lifecycles as unknown as { run: Run };
  const { run } = lifecycles;
  lifecycles.run = (action, uid, ...more) =>
    uid === STORY ? Promise.resolve(new Map()) : run.call(lifecycles, action, uid, ...more);
  return () => {
    lifecycles.run = run;
  };
}

async function withoutReconciler(): Promise<() => Promise<void>> {
  const jobs = strapiInstance().plugin('approval').service<Jobs>('jobs');
  await jobs.stop();
  return () => jobs.start();
}

interface Trigger {
  name: string;
  sql: string;
}

async function withoutDefence(): Promise<() => Promise<void>> {
  const knex = strapiInstance().db.connection;
  const triggers = await knex<Trigger>('sqlite_master')
    .select('name', 'sql')
    .where('type', 'trigger')
    .where('tbl_name', 'approval_audit_records');
  for (const { name } of triggers) await knex.raw('DROP TRIGGER ??', [name]);
  return async () => {
    for (const { sql } of triggers) await knex.raw(sql);
  };
}

/** Takes a net away. @returns puts it back */
export async function switchOff(net: Net): Promise<() => void | Promise<void>> {
  switch (net) {
    case 'document service':
      return withoutDocumentService();
    case 'database rows':
      return withoutRows();
    case 'reconciler':
      return withoutReconciler();
    case 'defence of the log':
      return withoutDefence();
  }
}

/** Does something while a net is away. */
export async function without<T>(net: Net, work: () => Promise<T>): Promise<T> {
  const putBack = await switchOff(net);
  try {
    return await work();
  } finally {
    await putBack();
  }
}
