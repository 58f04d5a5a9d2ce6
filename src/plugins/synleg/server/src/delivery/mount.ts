import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { unavailable } from './answer/refusal';
import { contextFor } from './strapi-context';
import { answer, isPublicPath } from './front';
import type { PublicAnswer, PublicRequest } from './request';

const single = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value.join(', ') : value;

const headersOf = (request: IncomingMessage): PublicRequest['headers'] =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, single(value)]));

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
  strapi.server.use(async (context, next) => {
    if (!isPublicPath(context.path)) {
      await next();
      return;
    }
    const { method, path, querystring: query } = context;
    const { status, headers, body } = await answerOrApologise(strapi, {
      method,
      path,
      query,
      headers: headersOf(context.req),
    });
    context.respond = false;
    context.res.writeHead(status, headers);
    context.res.end(method === 'HEAD' ? undefined : (body ?? undefined));
  });
}
