import { CASE_ORDERS, type CaseOrder } from '../../../shared/orders';
import { FLAGS, STAGES } from '../../../shared/vocabulary';
import type { CaseQuery } from '../api/inbox';
import { SCOPE, type View, VIEWS } from './views';

/** Filters as they stand in the address, so that they can be bookmarked, sent and gone back to. */
export interface Filters {
  unit: string;
  uid: string;
  stage: string;
  age: string;
  overdue: string;
  flag: string;
  q: string;
}

export const FILTERS = ['unit', 'uid', 'stage', 'age', 'overdue', 'flag', 'q'] as const;
export const AGES = [3, 7, 14, 30] as const;
const LONGEST_SEARCH = 200;

/** What the inbox shows. */
export interface Shown {
  view: View;
  filters: Filters;
  sort: CaseOrder | null;
  page: number;
}

const oneOf = (value: string, known: readonly (string | number)[]): string =>
  known.map(String).includes(value) ? value : '';

/** An address may be typed by hand or old: what is not known in it is left out. */
export function readAddress(parameters: URLSearchParams): Shown {
  const get = (name: string) => parameters.get(name) ?? '';
  const page = Number(get('page'));
  return {
    view: VIEWS.find((view) => view === get('view')) ?? 'waiting',
    filters: {
      unit: get('unit'),
      uid: get('uid'),
      stage: oneOf(get('stage'), STAGES),
      age: oneOf(get('age'), AGES),
      overdue: oneOf(get('overdue'), ['true']),
      flag: oneOf(get('flag'), FLAGS),
      q: get('q').trim().slice(0, LONGEST_SEARCH),
    },
    sort: CASE_ORDERS.find((order) => order === get('sort')) ?? null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

const given = (filters: Filters): [string, string][] =>
  FILTERS.flatMap((name): [string, string][] =>
    filters[name] === '' ? [] : [[name, filters[name]]],
  );

/** How many filters narrow the list. */
export const countFilters = (filters: Filters): number => given(filters).length;

/** The other way: what stands in the address for what is shown; the usual is left out. */
export const writeAddress = ({ view, filters, sort, page }: Shown): URLSearchParams =>
  new URLSearchParams([
    ...(view === 'waiting' ? [] : [['view', view]]),
    ...given(filters),
    ...(sort === null ? [] : [['sort', sort]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);

/** What the server is asked for. */
export const queryOf = ({ view, filters, sort, page }: Shown): CaseQuery => ({
  ...SCOPE[view],
  ...Object.fromEntries(given(filters)),
  ...(sort === null ? {} : { sort }),
  page,
});
