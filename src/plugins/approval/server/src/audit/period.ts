import { z } from '@strapi/utils';
import { instantOf } from '../workflow/times';
import type { Period } from './export';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 24 * 60 * 60 * 1_000;
const FORM =
  'write a date, 2026-11-21 (UTC), or an instant with its offset, 2026-11-21T12:00:00+01:00';

/** What a text means as the edge of a period: an instant, or a whole day. */
function edgeOf(text: string): { begins: Date; ends: Date } | null {
  if (!DATE.test(text)) {
    const instant = instantOf(text);
    return instant && { begins: instant, ends: instant };
  }
  const begins = new Date(`${text}T00:00:00Z`);
  // Otherwise 30 February would be a day in March.
  if (Number.isNaN(begins.getTime()) || !begins.toISOString().startsWith(text)) return null;
  return { begins, ends: new Date(begins.getTime() + DAY) };
}

const edge = z.string().transform((text, context) => {
  const found = edgeOf(text);
  if (found) return found;
  context.addIssue({ code: 'custom', message: FORM });
  return z.NEVER;
});

/** A period as a request names it: from the first instant of `from` to the last of `to`; both may be left out. */
export const periodQuery = z
  .strictObject({ from: edge.optional(), to: edge.optional() })
  .transform(({ from, to }): Period => ({ from: from?.begins ?? null, until: to?.ends ?? null }))
  .refine(({ from, until }) => !from || !until || from < until, {
    path: ['to'],
    message: 'lies before "from"',
  });
