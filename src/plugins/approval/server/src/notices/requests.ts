import { z } from '@strapi/utils';
import { EMAIL_CHOICES, MAIL_STATES } from '../../../shared/notices';

const page = z.coerce.number().int().min(1).max(1_000_000).default(1);
const pageSize = z.coerce.number().int().min(1).max(100).default(25);
const id = z.int().min(1).max(2_147_483_647);

export const noticesQuery = z.strictObject({
  unread: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  page,
  pageSize,
});

export const readBody = z.strictObject({
  ids: z.union([z.literal('all'), z.array(id).max(1_000)]),
});

export const preferenceBody = z.strictObject({ email: z.enum(EMAIL_CHOICES) });

export const outboxQuery = z.strictObject({
  state: z.enum(MAIL_STATES).optional(),
  page,
  pageSize,
});

export const mailParams = z.object({ id: z.coerce.number().pipe(id) });

export type NoticesQuery = z.infer<typeof noticesQuery>;
export type OutboxQuery = z.infer<typeof outboxQuery>;
