import type { Happening } from '../cases/happening';
import type { Context } from '../context';
import { keepContent } from './content';
import { keepFiles } from './files';
import { makePreviews } from './previews';
import { keepSaving } from './savings';

/** What changes the words of a draft. A replaced file does too, but no form holds its bytes. */
const CHANGING = new Set<Happening['action']>(['create', 'found', 'edit', 'discard']);

const PREVIEWS = 'previews';
const EVERY_HOUR = 60 * 60;

/** Keeps every revision that a case has from now on, in the transaction of what makes it; pictures follow after. */
export function keepRevisions({ strapi, jobs, followers }: Context): void {
  jobs.every(PREVIEWS, EVERY_HOUR, () => makePreviews(strapi));
  followers.push(async ({ draft, action, sequence, actor, at }) => {
    if (!draft) return;
    const isNew = await keepContent(strapi, draft);
    if (isNew && (await keepFiles(strapi, draft))) await jobs.at(PREVIEWS, at);
    if (CHANGING.has(action)) await keepSaving(strapi, draft, { sequence, actor, at });
  });
}
