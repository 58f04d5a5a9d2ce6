import { ListQuery } from '../../../shared/contracts';
import { Context } from '../context';
import { Actor, CaseView } from '../types';
export interface Page<T> {
  data: T[];
  meta: {
    pagination: {
      page: number;
      pageSize: number;
      pageCount: number;
      total: number;
    };
  };
}
export declare const pageOf: <T>(
  data: T[],
  page: number,
  pageSize: number,
  total: number,
) => Page<T>;
/** Cases that an actor may see, the latest changed first. */
export declare function listCases(
  context: Context,
  actor: Actor,
  query: ListQuery,
): Promise<Page<CaseView>>;
