/** The files that the demo's documents hold; each is set as a short PDF by `render.ts`. */
export const DOCUMENT_NAMES = [
  'library-plan',
  'library-time-plan',
  'school-plan',
  'nursing-home-menu',
  'culture-school-terms',
  'uu-service-templates',
  'ujju-mini-analysis',
  'ujju-strategy',
  'leadership-analysis',
  'leadership-seminar',
] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];
