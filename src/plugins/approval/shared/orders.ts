/** In which order cases are listed; the first of a pair is the field, the second the direction. */
export const CASE_ORDERS = [
  'waitingSince:asc',
  'waitingSince:desc',
  'updatedAt:asc',
  'updatedAt:desc',
  'title:asc',
  'title:desc',
] as const;
export type CaseOrder = (typeof CASE_ORDERS)[number];
