import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { refusalOf, unavailable } from './answer/refusal';
import { contextFor } from './strapi-context';
import { answer, isPublicPath } from './front';
import { type CountRequest, limitFor, type LimitSettings } from './limit/limit';
import type { PublicAnswer, PublicRequest } from './request';

const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value.join(', ') : value;

const headersOf = (request: IncomingMessage): PublicRequest['headers'] =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, single(value)]));

/** @returns the refusal of a client that asks too often; null for the others */
async function refuseTooMany(
  count: CountRequest,
  request: IncomingMessage,
): Promise<PublicAnswer | null> {
  try {
    await count(request);
    return null;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return refusal;
    throw error;
  }
}

async function answerOrApologise(
  strapi: Core.Strapi,
  request: PublicRequest,
): Promise<PublicAnswer> {
  try {
    return await answer(request, () => contextFor(strapi));
  } catch (error) {
    strapi.log.error('The public API could not answer.', error);
    return unavailable();
  }
}

/**
 * Answers the public API before anything else of Strapi sees the request: no body is read, so none can be too large or
 * broken, and no session is opened. Registered by a plugin, it comes first in the chain.
 */
export function mount(strapi: Core.Strapi): void {
  const count = limitFor(strapi.config.get<LimitSettings>('plugin::synleg'));
  strapi.server.use(async (context, next) => {
    if (!isPublicPath(context.path)) {
      await next();
      return;
    }
    const { method, path, querystring: query } = context;
    const { status, headers, body } =
      (await refuseTooMany(count, context.req)) ??
      (await answerOrApologise(strapi, { method, path, query, headers: headersOf(context.req) }));
    context.respond = false;
    context.res.writeHead(status, headers);
    context.res.end(method === 'HEAD' ? undefined : (body ?? undefined));
  });
}
