import { languageOf } from '../actor/actor';
import { namesOf, person } from '../actor/people';
import type { Context } from '../context';
import type { Actor, EntryKey, Person } from '../types';
import { type Page, pageOf } from './list';

/** One step in the life of a case. */
export interface HistoryEvent {
  sequence: number;
  at: string;
  action: string;
  from: string | null;
  to: string | null;
  version: number;
  revision: string | null;
  actor: Person;
  comment: string | null;
}

interface AuditRow {
  sequence: number;
  at: string;
  action: string;
  fromStage: string | null;
  toStage: string | null;
  version: number;
  revision: string | null;
  actor: string;
}

interface TextRow {
  sequence: number;
  kind: 'name' | 'comment';
  text: string;
}

const userIn = (reference: string) =>
  reference.startsWith('user:') ? Number(reference.slice('user:'.length)) : null;

/** The history of one entry in one language out of the audit log, newest first. */
export async function historyOf(
  { strapi }: Context,
  actor: Actor,
  key: EntryKey,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Page<HistoryEvent>> {
  const [found, total] = await strapi.db.query('plugin::approval.audit-record').findWithCount({
    where: { entryUid: key.uid, entryId: key.documentId, entryLocale: key.locale },
    orderBy: { sequence: 'desc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const rows = found as AuditRow[];
  const texts = (await strapi.db.query('plugin::approval.audit-text').findMany({
    where: { sequence: { $in: rows.map((row) => row.sequence) } },
  })) as TextRow[];
  const names = await namesOf(
    strapi,
    rows.map((row) => userIn(row.actor)),
  );
  const textOf = (row: AuditRow, kind: TextRow['kind']) =>
    texts.find((text) => text.sequence === row.sequence && text.kind === kind)?.text ?? null;

  const events = rows.map((row): HistoryEvent => {
    const user = userIn(row.actor);
    const { sequence, at, action, version, revision, fromStage, toStage } = row;
    return {
      sequence,
      at,
      action,
      from: fromStage,
      to: toStage,
      version,
      revision,
      actor:
        user === null
          ? { id: null, name: textOf(row, 'name') ?? row.actor }
          : person(user, names, languageOf(actor)),
      comment: textOf(row, 'comment'),
    };
  });
  return pageOf(events, page, pageSize, total);
}
