import type { Core } from '@strapi/strapi';
import { type Cursor, readHead, readPage, startingAt } from './pages';
import { FORMAT, type Header, toLine, VERSION } from './proof/export-format.mjs';

/** Instants: the first that counts, and the first after it that does not; null leaves that side open. */
export interface Period {
  from: Date | null;
  until: Date | null;
}

const RECORD = 'plugin::approval.audit-record';

interface Edge {
  sequence: number;
  previousHash: string;
  hash: string;
}

/** The outermost record of a period on one side. */
const edge = (strapi: Core.Strapi, { from, until }: Period, order: 'asc' | 'desc') =>
  strapi.db.query(RECORD).findOne({
    select: ['sequence', 'previousHash', 'hash'],
    where: {
      ...((from ?? until) && {
        at: {
          ...(from && { $gte: from.toISOString() }),
          ...(until && { $lt: until.toISOString() }),
        },
      }),
    },
    orderBy: { sequence: order },
  }) as Promise<Edge | null>;

async function headerOf(strapi: Core.Strapi, period: Period): Promise<Header> {
  // The last record before the head: the head must not be older than what the file holds.
  const last = await edge(strapi, period, 'desc');
  const first = last && (await edge(strapi, period, 'asc'));
  const head = await readHead(strapi);
  if (!head) throw new Error('The audit log has no head: the row that says where it ends is gone.');
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date().toISOString(),
    from: period.from?.toISOString() ?? null,
    until: period.until?.toISOString() ?? null,
    first: first && { sequence: first.sequence, previousHash: first.previousHash },
    last: last && { sequence: last.sequence, hash: last.hash },
    head: { sequence: head.sequence, hash: head.hash },
  };
}

async function* linesOf(strapi: Core.Strapi, header: Header): AsyncGenerator<string> {
  yield toLine(header);
  const { first, last } = header;
  let place: Cursor | null = first && startingAt(first.sequence);
  while (place && last) {
    const page = await readPage(strapi, place);
    const within = page.records.filter(({ facts }) => facts.sequence <= last.sequence);
    if (within.length > 0) yield within.map(toLine).join('');
    place = within.length < page.records.length ? null : page.next;
  }
}

/**
 * The log of a period as JSON Lines: all between its outermost records, without a gap, so that it can be verified by
 * itself.
 * @returns a page at a time, each read when the one before it is taken
 * @throws Error before the first line, when there is no head to name
 */
export async function exportAuditLog(
  strapi: Core.Strapi,
  period: Period,
): Promise<AsyncGenerator<string>> {
  const header = await headerOf(strapi, period);
  const { sequence, hash } = header.head;
  strapi.log.info(`The audit log was exported; it ended with ${sequence}:${hash}.`);
  return linesOf(strapi, header);
}
