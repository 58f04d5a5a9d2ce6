import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { mistake } from '../../errors';
import { languageOfActor } from '../../saving/refuse';
import { bodyOf } from './visitor';

/** What Strapi's upload takes to hang a file on a row of any type, or to put it in a folder of the disk. */
const ATTACHING = ['ref', 'refId', 'field', 'path'];

/**
 * An upload that names a row writes to it past permissions, units and the workflow. Files are uploaded for
 * themselves, and chosen in the entry.
 * @throws membership.files_stand_alone
 */
export function refuseAttaching(strapi: Core.Strapi, context: Context): void {
  const body = bodyOf(context);
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const attaches = names.some((name) => ATTACHING.includes(name.replace(/[[.].*$/, '')));
  if (attaches) throw mistake('membership.files_stand_alone', languageOfActor(strapi));
}
