import { Context } from '../context';
import { Actor, EntryKey } from '../types';
import { CaseRecord } from './store';
/**
 * Follows a draft that was saved, inside the transaction of the save: opens its case, or voids approvals when the
 * content really changed. A save that changes nothing moves nothing.
 */
export declare function followSave(
  context: Context,
  key: EntryKey,
  actor: Actor,
  action?: string,
): Promise<void>;
/** The case of a draft; opens it for a draft that came in past the document service, such as an import. */
export declare function caseFor(context: Context, key: EntryKey): Promise<CaseRecord | null>;
/** Follows the deletion of a draft, inside its transaction: the case goes, its history stays. */
export declare function followDelete(
  context: Context,
  record: CaseRecord,
  actor: Actor,
): Promise<void>;
