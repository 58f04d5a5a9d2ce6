import type { Core, Modules } from '@strapi/strapi';
import { isValues, type Model, type Values } from '../schema/model';
import { modelOf } from '../schema/of-strapi';

type Middleware = Modules.Documents.Middleware.Middleware;
type Call = Parameters<Middleware>[0];
/** Whatever the document service answers: typed by the action, and handed on as it is. */
type Answer = Promise<unknown>;

/** A call of the document service that writes drafts. */
export interface Save {
  model: Model;
  action: 'create' | 'update' | 'clone';
  /** the document that is written, or copied; none when a new one is made */
  documentId: string | null;
  /** the language that was asked for; none means Strapi's default, or all when copying */
  locale: string | null;
  /** what the caller sends: not what is stored, and with relations in any of Strapi's shapes */
  data: Values;
}

interface Params {
  documentId?: unknown;
  locale?: unknown;
  data?: unknown;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function saveOf(strapi: Core.Strapi, { uid, action, params }: Call): Save | null {
  if (action !== 'create' && action !== 'update' && action !== 'clone') return null;
  const model = modelOf(strapi, uid);
  if (!model) return null;
  const { documentId, locale, data } = params as Params;
  return {
    model,
    action,
    documentId: action === 'create' ? null : text(documentId),
    locale: text(locale),
    data: isValues(data) ? data : {},
  };
}

/**
 * Stands around every save of the content types that `handles` picks, whichever way it comes: admin panel, REST, code.
 * @param around calls `next` once, and gives back what `next` gives
 */
export function whenSaving(
  strapi: Core.Strapi,
  handles: (model: Model) => boolean,
  around: (save: Save, next: () => Answer) => Answer,
): void {
  const middleware = async (call: Call, next: () => Answer): Answer => {
    const save = saveOf(strapi, call);
    return save && handles(save.model) ? around(save, next) : next();
  };
  strapi.documents.use(middleware as Middleware);
}
