import { z } from '@strapi/utils';
import { STAGES } from './vocabulary';

/** Requests of the admin routes. An action is checked by the workflow itself, whose refusal lists the known ones. */

const page = z.coerce.number().int().min(1).max(1_000_000).default(1);
const pageSize = z.coerce.number().int().min(1).max(100).default(25);
const words = z.string().max(5_000);

export const entryParams = z.object({
  uid: z.string().max(200),
  documentId: z.string().max(100),
});

export const localeQuery = z.strictObject({ locale: z.string().max(35).optional() });

export const listQuery = z.strictObject({
  waitingFor: z.literal('me').optional(),
  stage: z.enum(STAGES).optional(),
  unit: z.string().max(100).optional(),
  uid: z.string().max(200).optional(),
  page,
  pageSize,
});

export const historyQuery = z.strictObject({
  locale: z.string().max(35).optional(),
  page,
  pageSize,
});

export const transitionBody = z.strictObject({
  action: z.string().max(100),
  version: z.int().min(0),
  comment: words.optional(),
  publishAt: z.string().max(100).optional(),
  unpublishAt: z.string().max(100).optional(),
  dueAt: z.string().max(100).optional(),
  redirectTo: z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/[^/\\]/)]).optional(),
});

export type ListQuery = z.infer<typeof listQuery>;
