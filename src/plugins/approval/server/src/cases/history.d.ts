import { Context } from '../context';
import { Actor, EntryKey, Person } from '../types';
import { Page } from './list';
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
/** The history of one entry in one language out of the audit log, newest first. */
export declare function historyOf(
  { strapi }: Context,
  actor: Actor,
  key: EntryKey,
  {
    page,
    pageSize,
  }: {
    page: number;
    pageSize: number;
  },
): Promise<Page<HistoryEvent>>;
