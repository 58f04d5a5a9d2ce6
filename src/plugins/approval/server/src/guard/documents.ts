import type { Core, Modules } from '@strapi/strapi';
import type { Context } from '../context';
import { isReferredTo } from '../drafts/referring';
import { workflowOf } from '../governed';
import type { Call, Next, Params, Result, Step } from './call';
import { deleteEntry } from './delete-entry';
import { changePublished } from './change-published';
import { deleteTarget } from './delete-target';
import { permitFor } from './permit';
import { saveDraft } from './save-draft';

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

const justNext: Step = (_context, _call, next) => next();

/** A draft that the third net makes of what is published, under a permit; it follows that by itself. */
function isRestored({ uid, action, params }: Call): boolean {
  const { documentId, locale } = params as Params;
  return action === 'discardDraft' && permitFor(uid, documentId, locale) !== null;
}

function stepFor(call: Call): Step {
  if (isRestored(call)) return justNext;
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

const isTargetDeleted = (strapi: Core.Strapi, { uid, action }: Call): boolean =>
  action === 'delete' && isReferredTo(strapi, uid);

/** The first net: everything that goes through Strapi's document service. */
export function guardDocuments(context: Context): Modules.Documents.Middleware.Middleware {
  const { strapi } = context;
  // Strapi types the answer by the action; the guard hands it on whatever it is.
  const middleware = async (call: Call, next: Next): Promise<Result> => {
    if (READS.has(call.action)) return next();
    const isGoverned = workflowOf(strapi, call.uid) !== null;
    if (!isGoverned && !isTargetDeleted(strapi, call)) return next();
    const step = isGoverned ? stepFor(call) : deleteTarget;
    return strapi.db.transaction(() => step(context, call, next));
  };
  return middleware;
}
