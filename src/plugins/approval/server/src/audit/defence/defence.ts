/** By name, what stands in the database: enough to tell whether it is still what was installed. */
export type Standing = Record<string, string>;

/** How a kind of database is told to refuse what would change the log. */
export interface Defence {
  /** all that `install` says, to tell an older version's from this one's */
  rules: object;
  /** what is installed now */
  standing(): Promise<Standing>;
  /** Installs all of it anew. */
  install(): Promise<void>;
}

export const RECORDS = 'approval_audit_records';
export const HEADS = 'approval_audit_heads';

/** What the database answers; whoever meets it in a stack trace shall understand it. */
export const REFUSALS = {
  unchangeable: 'The audit log is only ever added to: no record of it is changed or removed.',
  atTheEnd: 'The audit log is only ever added to at its end.',
  forward: 'The head of the audit log moves forward by one record at a time.',
  oneHead: 'The audit log has one head.',
} as const;

/** As much of a database's transaction as is needed here. */
export interface Statements {
  trx: { raw(statement: string, names?: string[]): PromiseLike<unknown> };
}
