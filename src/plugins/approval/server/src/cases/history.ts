import type { HistoryEvent, Page } from '../../../shared/answers';
import { languageOf } from '../actor/actor';
import { namesOf, person } from '../actor/people';
import type { Context } from '../context';
import type { Actor, EntryKey, Role } from '../types';
import type { Times } from '../workflow/times';
import { pageOf } from './page-of';

interface AuditRow {
  sequence: number;
  at: string;
  action: string;
  fromStage: string | null;
  toStage: string | null;
  version: number;
  revision: string | null;
  times: Times | null;
  roles: Role[];
  actor: string;
}

interface TextRow {
  sequence: number;
  kind: 'name' | 'comment';
  text: string;
}

const userIn = (reference: string) =>
  reference.startsWith('user:') ? Number(reference.slice('user:'.length)) : null;

interface Asked {
  page: number;
  pageSize: number;
  /** leaves out what nobody wrote a comment with */
  commented?: 'true' | undefined;
}

/** The history of one entry in one language out of the audit log, newest first. */
export async function historyOf(
  { strapi }: Context,
  actor: Actor,
  key: EntryKey,
  { page, pageSize, commented }: Asked,
): Promise<Page<HistoryEvent>> {
  const [found, total] = await strapi.db.query('plugin::approval.audit-record').findWithCount({
    where: {
      entryUid: key.uid,
      entryId: key.documentId,
      entryLocale: key.locale,
      ...(commented !== undefined && { commentHash: { $notNull: true } }),
    },
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
    const { sequence, at, action, version, revision, times, roles, fromStage, toStage } = row;
    return {
      sequence,
      at,
      action,
      from: fromStage,
      to: toStage,
      version,
      revision,
      times: times ?? {},
      roles,
      actor:
        user === null
          ? { id: null, name: textOf(row, 'name') ?? row.actor }
          : person(user, names, languageOf(actor)),
      comment: textOf(row, 'comment'),
    };
  });
  return pageOf(events, page, pageSize, total);
}
