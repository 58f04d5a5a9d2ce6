import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { mistake } from '../../errors';
import { languageOfActor } from '../../saving/refuse';
import { relationFieldsIn } from '../relation-fields';
import { isRowId } from '../row-id';
import { isAnswerable } from './query-shape';
import { faultIn, refersBeyondRows, type Fault } from './sound-input';
import { bodyOf, paramOf, schemaOf, targetOf } from './visitor';

type Part = Record<string, unknown>;

export type Plugin = 'content-manager' | 'upload' | 'i18n';

const ROWS = ['id', 'ids', 'idsToOmit', 'idsToInclude'];
const FILES_AND_FOLDERS = [
  'fileIds',
  'folderIds',
  'folder',
  'folderId',
  'destinationFolderId',
  'parent',
];
const ROW_NAMES: Readonly<Record<Plugin, ReadonlySet<string>>> = {
  'content-manager': new Set(ROWS),
  upload: new Set([...ROWS, ...FILES_AND_FOLDERS]),
  i18n: new Set(['id']),
};
const NONE: ReadonlySet<string> = new Set();

const isRecord = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Multipart forms carry what describes a file as JSON; what is none is left to Strapi to refuse. */
function described(body: unknown): unknown {
  if (!isRecord(body)) return body;
  const read = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(read);
    try {
      return typeof value === 'string' ? JSON.parse(value) : value;
    } catch {
      return value;
    }
  };
  return { ...body, fileInfo: read(body.fileInfo) };
}

/** The content manager's `id` is a document's in a path, and either in a query. */
function faultInId(plugin: Plugin, id: unknown): Fault | null {
  if (id === undefined || isRowId(id)) return null;
  const isNumber = typeof id === 'string' && /^-?\d+$/.test(id);
  return plugin === 'content-manager' && !isNumber ? null : 'id';
}

function faultInRequest(plugin: Plugin, context: Context): Fault | null {
  const params = context.params as Part;
  const { filters, idsToOmit, idsToInclude, ...query }: Part = context.query;
  const names = ROW_NAMES[plugin];
  return (
    faultIn(params, NONE) ??
    faultIn(query, NONE) ??
    faultIn({ filters, idsToOmit, idsToInclude }, names) ??
    faultInId(plugin, params.id) ??
    faultInId(plugin, query.id) ??
    faultIn(plugin === 'upload' ? described(bodyOf(context)) : bodyOf(context), names)
  );
}

function namesNoRow(strapi: Core.Strapi, context: Context): boolean {
  const body = bodyOf(context);
  const schema = schemaOf(strapi)(paramOf(context, 'model'));
  if (!schema || !isRecord(body)) return false;
  return relationFieldsIn(body, schema, schemaOf(strapi)).some(({ value }) =>
    refersBeyondRows(value),
  );
}

/** The content type or component whose rows the request lists. */
function listed(strapi: Core.Strapi, plugin: Plugin, context: Context): string {
  if (plugin === 'upload')
    return context.path.includes('/folder') ? 'plugin::upload.folder' : 'plugin::upload.file';
  return targetOf(strapi, context) ?? paramOf(context, 'model');
}

/**
 * Turns away, whoever asks, what would only fail in the database: with an error of the server, or on PostgreSQL alone.
 * @throws membership.senseless_text, membership.senseless_id, membership.unknown_query
 */
export function refuseNonsense(strapi: Core.Strapi, plugin: Plugin, context: Context): void {
  const language = languageOfActor(strapi);
  const fault = faultInRequest(plugin, context);
  if (fault === 'text') throw mistake('membership.senseless_text', language);
  if (fault === 'id' || (plugin === 'content-manager' && namesNoRow(strapi, context)))
    throw mistake('membership.senseless_id', language);
  const schema = schemaOf(strapi)(listed(strapi, plugin, context));
  if (!isAnswerable(context.query, schema, schemaOf(strapi)))
    throw mistake('membership.unknown_query', language);
}
