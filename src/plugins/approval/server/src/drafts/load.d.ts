import { Core } from '@strapi/strapi';
import { EntryKey, Revision } from '../../../shared/vocabulary';
import { ModelOf } from '../revision/model';
import { Draft } from '../types';
export interface HashedDraft extends Draft {
  readonly revision: Revision;
}
/** Strapi's schemas by uid, content types and components alike. */
export declare const modelsOf: (strapi: Core.Strapi) => ModelOf;
/**
 * Reads a draft as the database has it now, with everything that belongs to it, and hashes it.
 * @returns null when there is no draft in this locale
 */
export declare function loadDraft(strapi: Core.Strapi, key: EntryKey): Promise<HashedDraft | null>;
