import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from '@strapi/utils';
import { mistake, refusal } from '../../errors';
import type { Visitor } from './visitor';

const FILE = 'plugin::upload.file';
const ids = z.array(z.coerce.number()).default([]);
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
  const asked = selection.safeParse((context.request as { body?: unknown }).body ?? {});
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

/**
 * A file knows the entries it is used in, so what leads there from a file leads to other units.
 * @throws membership.unknown_query
 */
export function refuseWayToEntries({ query }: Context, { language }: Visitor): void {
  const { populate, filters, sort, fields } = query as Record<string, unknown>;
  const asked = [...[populate, sort, fields].flatMap(names), ...keys(filters)];
  if (populate === '*' || asked.includes('related'))
    throw mistake('membership.unknown_query', language);
}
