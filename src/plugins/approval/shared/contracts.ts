import { z } from '@strapi/utils';
import { CASE_ORDERS } from './orders';
import { isRedirectTarget } from './redirect';
import { FLAGS, LONGEST_COMMENT, STAGES } from './vocabulary';

/** Requests of the admin routes. An action is checked by the workflow itself, whose refusal lists the known ones. */

const page = z.coerce.number().int().min(1).max(1_000_000).default(1);
const pageSize = z.coerce.number().int().min(1).max(100).default(25);

/** PostgreSQL stores neither NUL nor half a character; neither is anything that a person writes. */
const UNSTORABLE = /\p{Cs}|\0/u;
const storable = (text: string) => !UNSTORABLE.test(text);
const words = z
  .string()
  .max(LONGEST_COMMENT)
  .refine(storable, 'holds characters that cannot be stored');

/** Uids, document ids and locales are of these characters; what has others names nothing. */
const NAME = /^[\w:.-]+$/;
const name = (longest: number) => z.string().max(longest).regex(NAME);

export const entryParams = z.object({
  uid: name(200),
  documentId: name(100),
  locale: name(35).optional(),
});

export const localeQuery = z.strictObject({ locale: z.string().max(35).optional() });

const listed = {
  waitingFor: z.literal('me').optional(),
  mine: z.literal('units').optional(),
  stage: z.enum(STAGES).optional(),
  unit: name(100).optional(),
  uid: name(200).optional(),
  locale: name(35).optional(),
  overdue: z.literal('true').optional(),
  /** days since the case moved, at least */
  age: z.coerce.number().int().min(0).max(36_500).optional(),
  flag: z.enum(FLAGS).optional(),
  /** words of the title */
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .refine(storable, 'holds characters that cannot be stored')
    .optional(),
  sort: z.enum(CASE_ORDERS).optional(),
  page,
  pageSize,
};

/** Whoever mistypes a filter must not take the whole list for its answer. */
export const listQuery = z.strictObject(listed, {
  error: (issue) =>
    issue.code === 'unrecognized_keys'
      ? `not known: ${issue.keys.join(', ')}; known are ${Object.keys(listed).join(', ')}`
      : undefined,
});

export const historyQuery = z.strictObject({
  locale: z.string().max(35).optional(),
  /** only what somebody wrote with it */
  commented: z.literal('true').optional(),
  page,
  pageSize,
});

/** A state of an entry: what is live, what is being written, or a revision that it has had. */
const state = z.union([z.enum(['live', 'draft']), z.string().regex(/^sha256-[0-9a-f]{1,64}$/)]);

export const diffQuery = z.strictObject({
  locale: z.string().max(35).optional(),
  from: state.default('live'),
  to: state.default('draft'),
});

export const previewParams = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** When a draft was saved, as whoever opened it was told. */
const opened = z.iso.datetime({ offset: true });

export const presenceBody = z.strictObject({ open: z.boolean(), updatedAt: opened.optional() });

/** What the edit view sends along with the fields of a draft; everything else in it is the fields. */
export const openedDraft = z.object({ updatedAt: opened });

export const transitionBody = z.strictObject({
  action: z.string().max(100),
  version: z.int().min(0),
  comment: words.optional(),
  publishAt: z.string().max(100).optional(),
  unpublishAt: z.string().max(100).optional(),
  dueAt: z.string().max(100).optional(),
  redirectTo: z
    .string()
    .refine(isRedirectTarget, 'is neither a path such as /page nor an address with https://')
    .optional(),
});

export type ListQuery = z.infer<typeof listQuery>;
