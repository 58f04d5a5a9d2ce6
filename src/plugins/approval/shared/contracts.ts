import { z } from '@strapi/utils';
import { STAGES } from './vocabulary';

/** Requests of the admin routes. An action is checked by the workflow itself, whose refusal lists the known ones. */

const page = z.coerce.number().int().min(1).max(1_000_000).default(1);
const pageSize = z.coerce.number().int().min(1).max(100).default(25);

/** PostgreSQL stores neither NUL nor half a character; neither is anything that a person writes. */
const UNSTORABLE = /\p{Cs}|\0/u;
const storable = (text: string) => !UNSTORABLE.test(text);
const words = z.string().max(5_000).refine(storable, 'holds characters that cannot be stored');

/** Uids, document ids and locales are of these characters; what has others names nothing. */
const NAME = /^[\w:.-]+$/;
const name = (longest: number) => z.string().max(longest).regex(NAME);

/** A redirect carries nobody's password. */
const withoutCredentials = (address: string) => {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
};

export const entryParams = z.object({
  uid: name(200),
  documentId: name(100),
  locale: name(35).optional(),
});

export const localeQuery = z.strictObject({ locale: z.string().max(35).optional() });

export const listQuery = z.strictObject({
  waitingFor: z.literal('me').optional(),
  stage: z.enum(STAGES).optional(),
  unit: name(100).optional(),
  uid: name(200).optional(),
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
  redirectTo: z
    .union([
      z.url({ protocol: /^https?$/ }).refine(withoutCredentials),
      z.string().regex(/^\/[^/\\]/),
    ])
    .optional(),
});

export type ListQuery = z.infer<typeof listQuery>;
