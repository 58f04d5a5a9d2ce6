import type { Core, Modules } from '@strapi/strapi';
import type { Actor } from 'strapi-plugin-approval/strapi-server';
import { approvalOf } from '../../approval';
import { languageOfActor } from '../../saving/refuse';
import { kindOf, type Kind } from '../kinds';
import { scopeOf } from '../scope/scope-of';
import { askForUnit } from './ask-for-unit';
import { guardEntry } from './entry';
import { refuseHiddenRelations } from './hidden-relations';
import { guardMunicipality } from './municipality';
import { guardMembership } from './membership';
import { guardUnit } from './unit';
import { SUPER_ADMIN } from '../vocabulary';
import { isWriting, type Next, type Person, type Work } from './work';

type Context = Modules.Documents.Middleware.Context;

interface Session {
  user?: { id: number; roles?: { code: string }[] };
}

/**
 * Whoever is bound to units: the person of a session, and the owner of an admin token, which acts with the owner's
 * permissions in the panel. Strapi names the owner in the request alone.
 */
async function personOf(strapi: Core.Strapi, actor: Actor): Promise<Person | null> {
  const language = languageOfActor(strapi);
  if (actor.kind === 'user') {
    return { scope: await scopeOf(strapi, actor.id), administrator: actor.superAdmin, language };
  }
  const session = strapi.requestContext.get()?.state as Session | undefined;
  if (actor.kind === 'system' || !session?.user) return null;
  const { id, roles = [] } = session.user;
  const administrator = roles.some(({ code }) => code === SUPER_ADMIN);
  return { scope: await scopeOf(strapi, id), administrator, language };
}

/** A document or row named in the data would be written in place of the one that was asked for. */
function forgetIdentity({ params }: Work): void {
  if (!params.data) return;
  const named = ['id', 'documentId'];
  params.data = Object.fromEntries(
    Object.entries(params.data).filter(([name]) => !named.includes(name)),
  );
}

function guardContent(
  kind: 'entry' | 'unit' | 'municipality',
  work: Work,
  next: Next,
): Promise<unknown> {
  forgetIdentity(work);
  askForUnit(work);
  const save: Next = async () => {
    await refuseHiddenRelations(work);
    return next();
  };
  switch (kind) {
    case 'entry':
      return guardEntry(work, save);
    case 'unit':
      return guardUnit(work, save);
    case 'municipality':
      return guardMunicipality(work, save);
  }
}

async function guard(
  strapi: Core.Strapi,
  kind: Exclude<Kind, null>,
  context: Context,
  next: Next,
): Promise<unknown> {
  const actor = approvalOf(strapi).actor();
  // The document service hands over the params of each action under one type; this is what the writing ones share.
  const params = context.params as Work['params'];
  if (kind === 'membership') return guardMembership(strapi, actor, params, next);
  const person = await personOf(strapi, actor);
  if (person === null) return next();
  const { uid, action, contentType: schema } = context;
  return guardContent(kind, { strapi, person, uid, action, schema, params }, next);
}

/** A membership has no drafts, so Strapi would show a unit in it only once the unit is published. */
function showDraftUnits({ params }: Context): void {
  Object.assign(params, { status: 'draft' });
}

/**
 * Whatever the route, nobody writes outside their own units. Code without a session and content tokens pass: what
 * a token may do is decided where it is made.
 */
export function guardDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(((context, next) => {
    const kind = kindOf(context.contentType);
    if (kind === null) return next();
    if (!isWriting(context.action)) {
      if (kind === 'membership') showDraftUnits(context);
      return next();
    }
    return guard(strapi, kind, context, next);
  }) as Modules.Documents.Middleware.Middleware);
}
