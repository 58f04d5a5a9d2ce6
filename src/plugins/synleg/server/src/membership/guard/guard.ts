import type { Core, Modules } from '@strapi/strapi';
import type { Actor } from 'strapi-plugin-approval/strapi-server';
import { approvalOf } from '../../approval';
import { kindOf, type Kind } from '../kinds';
import { scopeOf } from '../scope/scope-of';
import { askForUnit } from './answer';
import { guardEntry } from './entry';
import { refuseHiddenRelations } from './hidden-relations';
import { guardMunicipality } from './municipality';
import { guardMembership } from './membership';
import { guardUnit } from './unit';
import { isWriting, type Next, type Person, type Work } from './work';

type Context = Modules.Documents.Middleware.Context;

const personOf = async (
  strapi: Core.Strapi,
  actor: Extract<Actor, { kind: 'user' }>,
): Promise<Person> => ({
  scope: await scopeOf(strapi, actor.id),
  administrator: actor.superAdmin,
  language: actor.language,
});

function guardContent(
  kind: 'entry' | 'unit' | 'municipality',
  work: Work,
  next: Next,
): Promise<unknown> {
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
  if (actor.kind !== 'user') return next();
  const { uid, action, contentType: schema } = context;
  return guardContent(
    kind,
    { strapi, person: await personOf(strapi, actor), uid, action, schema, params },
    next,
  );
}

/** A membership has no drafts, so Strapi would show a unit in it only once the unit is published. */
function showDraftUnits({ params }: Context): void {
  Object.assign(params, { status: 'draft' });
}

/**
 * Whatever the route, nobody writes outside their own units. Code without a session and API tokens pass: what a token
 * may do is decided where it is made.
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
