import type { Core } from '@strapi/strapi';
import { actAs, asSystem, currentActor, languageOf } from './actor/actor';
import { eraseWordsOf } from './audit/erase';
import { caseFor } from './cases/open';
import { standingIn } from './cases/standing';
import { transition } from './cases/transition';
import { viewCases } from './cases/view';
import { type Context, createContext } from './context';
import { refuse } from './errors';
import { workflowOf } from './governed';
import { reconcileNow } from './guard/reconcile/rounds';
import { quietly } from './notices/quiet';
import type { ApprovalService, CaseView } from './types';

const contexts = new WeakMap<Core.Strapi, Context>();

/** The one context of a running Strapi: what is registered with the service is what guard and routes work with. */
export function contextOf(strapi: Core.Strapi): Context {
  const context = contexts.get(strapi) ?? createContext(strapi);
  contexts.set(strapi, context);
  return context;
}

/** The face of this plugin to others; see `types.ts`. */
export function approvalService({ strapi }: { strapi: Core.Strapi }): ApprovalService {
  const context = contextOf(strapi);
  const { registrations } = context;
  const language = () => languageOf(currentActor(strapi));

  const show = async (record: Parameters<typeof viewCases>[1][number]): Promise<CaseView> => {
    const [view] = await viewCases(context, [record], language());
    if (!view) throw refuse('unknown_case', language());
    return view;
  };

  return {
    registerRoles(resolver) {
      registrations.resolver = resolver;
    },
    registerCheck(check) {
      registrations.checks.push(check);
    },
    registerTypeNames(nameOf) {
      registrations.nameOfType = nameOf;
    },
    onTransition(listener) {
      registrations.listeners.push(listener);
      return () => {
        registrations.listeners = registrations.listeners.filter((other) => other !== listener);
      };
    },
    registerCopies(copies) {
      registrations.copies = copies;
    },
    reconcile: () => reconcileNow(context),
    governs: (uid) => workflowOf(strapi, uid) !== null,
    actor: () => currentActor(strapi),
    actAs: (user, work) => actAs(strapi, user, work),
    asSystem,
    quietly: (work) => quietly(context, work),
    async caseOf(key) {
      const record = await caseFor(context, key);
      if (!record) throw refuse('unknown_case', language());
      return show(record);
    },
    standingIn: (units, locales) => standingIn(strapi, units, locales),
    transition: async (key, request) => show(await transition(context, key, request)),
    eraseWordsOf: (user) => eraseWordsOf(strapi, user),
  };
}
