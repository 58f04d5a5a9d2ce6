import type { Core, Modules } from '@strapi/strapi';
import { type CaseRecord, lockCase } from '../cases/store';
import type { Context } from '../context';
import { localesIn } from './asked-locales';

type Middleware = Modules.Documents.Middleware.Middleware;

/** A call of the document service; what programs and requests put in its parameters is theirs. */
export type Call = Parameters<Middleware>[0];
/** Whatever the document service answers; the guard hands it on as it is. */
export type Result = Awaited<ReturnType<Middleware>>;
export type Next = () => Promise<Result>;

/** What the first net does with a kind of call, inside a transaction. */
export type Step = (context: Context, call: Call, next: Next) => Promise<Result>;

export interface Params {
  documentId?: string;
  locale?: unknown;
  status?: string;
}

/** All languages at once and in one order, so that two saves of one document cannot wait for each other. */
export async function lockCasesOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string | undefined,
): Promise<CaseRecord[]> {
  if (documentId === undefined) return [];
  const locales = await localesIn(strapi, uid, documentId);
  const records: CaseRecord[] = [];
  for (const locale of locales.sort()) {
    const record = await lockCase(strapi, { uid, documentId, locale });
    if (record) records.push(record);
  }
  return records;
}
