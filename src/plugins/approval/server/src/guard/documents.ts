import type { Modules } from '@strapi/strapi';
import type { Context } from '../context';
import { workflowOf } from '../governed';
import type { Call, Next, Params, Result, Step } from './call';
import { deleteEntry } from './delete-entry';
import { changePublished } from './change-published';
import { saveDraft } from './save-draft';

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

function stepFor(call: Call): Step {
  // REST deletes "as published" by default, so the status says nothing here.
  if (call.action === 'delete') return deleteEntry;
  if ((call.params as Params).status === 'published') return changePublished;
  switch (call.action) {
    case 'create':
    case 'update':
    case 'clone':
    case 'discardDraft':
      return saveDraft;
    default:
      // Unknown to us, so it might publish: publish, unpublish and whatever Strapi adds later.
      return changePublished;
  }
}

/** The first net: everything that goes through Strapi's document service. */
export function guardDocuments(context: Context): Modules.Documents.Middleware.Middleware {
  const { strapi } = context;
  // Strapi types the answer by the action; the guard hands it on whatever it is.
  const middleware = async (call: Call, next: Next): Promise<Result> => {
    if (READS.has(call.action) || workflowOf(strapi, call.uid) === null) return next();
    return strapi.db.transaction(() => stepFor(call)(context, call, next));
  };
  return middleware;
}
