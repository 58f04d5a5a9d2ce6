import { currentActor } from '../actor/actor';
import { followReferrers, lockReferrers } from '../cases/follow-referrers';
import type { Params, Step } from './call';

/** The deletion of what is not governed itself, but what drafts may refer to. */
export const deleteTarget: Step = async (context, call, next) => {
  const { documentId = '' } = call.params as Params;
  const referrers = await lockReferrers(context, call.uid, documentId);
  const result = await next();
  await followReferrers(context, referrers, currentActor(context.strapi));
  return result;
};
