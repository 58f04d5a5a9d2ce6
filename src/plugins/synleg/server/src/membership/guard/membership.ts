import type { Core } from '@strapi/strapi';
import type { Actor } from 'strapi-plugin-approval/strapi-server';
import { languageOfActor } from '../../saving/refuse';
import { grantPanelRole } from '../accounts/panel-role';
import { refusal } from '../../errors';
import { forgetScopes } from '../scope/scope-of';
import { placed } from './membership-place';
import type { Next, Work } from './work';

const mayGive = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'user' && actor.superAdmin);

const documentIn = (answer: unknown): string | undefined =>
  (answer as { documentId?: string } | null)?.documentId;

/**
 * Memberships are given by administrators alone: they decide what everybody else may do. An API token gives none.
 * @throws membership.administrators_only, and what `placed` throws
 */
export async function guardMembership(
  strapi: Core.Strapi,
  actor: Actor,
  params: Work['params'],
  next: Next,
): Promise<unknown> {
  if (!mayGive(actor)) throw refusal('membership.administrators_only', languageOfActor(strapi));
  if (params.data) params.data = await placed(strapi, params.data, params.documentId);
  const answer = await next();
  forgetScopes(strapi);
  const documentId = documentIn(answer);
  if (documentId !== undefined) await grantPanelRole(strapi, documentId);
  return answer;
}
