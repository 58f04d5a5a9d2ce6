import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from '@strapi/utils';
import { mistake, refusal } from '../../errors';
import { isRowId } from '../row-id';
import { bodyOf, type Visitor } from './visitor';

const FILE = 'plugin::upload.file';
const ids = z.array(z.coerce.number().refine(isRowId)).default([]);
const selection = z.object({ fileIds: ids, folderIds: ids });

/**
 * Strapi's bulk routes ask whether one may change files at all, not whose they are. A folder holds files of others.
 * @throws membership.not_your_file
 */
export async function refuseFilesOfOthers(
  strapi: Core.Strapi,
  context: Context,
  { id, language }: Visitor,
): Promise<void> {
  const asked = selection.safeParse(bodyOf(context) ?? {});
  if (!asked.success) return; // Strapi's own validation says what is wrong.
  const { fileIds, folderIds } = asked.data;
  const own = await strapi.db
    .query(FILE)
    .count({ where: { id: { $in: fileIds }, createdBy: { id } } });
  if (folderIds.length > 0 || own < new Set(fileIds).size)
    throw refusal('membership.not_your_file', language);
}

const names = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(/[.,:]/);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, nested]) => [key, ...names(nested)]);
};

const keys = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, nested]) => [key, ...keys(nested)])
    : [];

const ACCOUNTS: ReadonlySet<string> = new Set(['createdBy', 'updatedBy']);

/**
 * A file knows the entries it is used in and the accounts that handled it, so what leads there from a file leads to
 * other units, and tells accounts apart.
 * @throws membership.unknown_query
 */
export function refuseWayBehindFiles({ query }: Context, { language }: Visitor): void {
  const { populate, filters, sort, fields } = query as Record<string, unknown>;
  const asked = [...[populate, sort, fields].flatMap(names), ...keys(filters)];
  if (populate === '*' || asked.some((name) => name === 'related' || ACCOUNTS.has(name)))
    throw mistake('membership.unknown_query', language);
}

function forgetAccounts(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (ACCOUNTS.has(key)) Reflect.deleteProperty(value, key);
    else forgetAccounts(part);
  }
}

/** Strapi shows the name and the e-mail address of whoever uploaded a file. */
export function hideAccounts(context: Context): void {
  forgetAccounts(context.body);
}
