import { Context } from '../context';
import { EntryKey, TransitionRequest } from '../types';
import { CaseRecord } from './store';
/**
 * Moves a case: lock, check, act, record, all in one transaction.
 * @throws a refusal of the closed list; then nothing has changed
 */
export declare function transition(
  context: Context,
  key: EntryKey,
  request: TransitionRequest,
): Promise<CaseRecord>;
