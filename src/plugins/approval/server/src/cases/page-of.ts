import type { Page } from '../../../shared/answers';

/** One page of a list, as the admin routes answer it. */
export const pageOf = <T>(data: T[], page: number, pageSize: number, total: number): Page<T> => ({
  data,
  meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
});
