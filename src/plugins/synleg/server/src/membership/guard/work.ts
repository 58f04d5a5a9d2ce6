import type { Core } from '@strapi/strapi';
import type { Language } from '../../../../shared/languages';
import { defaultLanguage } from '../registry';
import type { Scope } from '../scope/scope';
import type { Fields } from '../relation-fields';

/** Somebody at the panel. An administrator may write everywhere, but is bound by what makes sense. */
export interface Person {
  readonly scope: Scope;
  readonly administrator: boolean;
  readonly language: Language;
}

/** One call of Strapi's document service, as the guard sees it. */
export interface Work {
  readonly strapi: Core.Strapi;
  readonly person: Person;
  readonly uid: string;
  readonly action: string;
  readonly schema: Fields;
  /** what the caller asked for; the guard fills in what is missing */
  readonly params: {
    documentId?: string;
    locale?: string | string[];
    data?: Record<string, unknown>;
    populate?: unknown;
  };
}

/** Lets the work happen. */
export type Next = () => Promise<unknown>;

const READS: ReadonlySet<string> = new Set(['findOne', 'findMany', 'findFirst', 'count']);

export const isWriting = (action: string): boolean => !READS.has(action);

/** Strapi's own rule: no language named is the default language. */
export const languageOf = async ({ strapi, params }: Work): Promise<string> =>
  typeof params.locale === 'string' ? params.locale : defaultLanguage(strapi);
