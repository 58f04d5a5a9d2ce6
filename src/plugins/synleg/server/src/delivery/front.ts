import { methodNotAllowed, preflight, refusalOf } from './answer/refusal';
import { success } from './answer/success';
import { BASE } from './base';
import type { DeliveryContext } from './context';
import type { PublicAnswer, PublicRequest } from './request';
import { routeFor } from './router';

/** Does this path belong to the public API? */
export const isPublicPath = (path: string): boolean => path === BASE || path.startsWith(`${BASE}/`);

async function answerGet(request: PublicRequest, context: DeliveryContext): Promise<PublicAnswer> {
  const { handler, parts } = routeFor(request.path);
  const found = await handler(context, request.query, parts);
  return success(request, found, context.publicUrl, context.now);
}

/** The length is told though the body is not sent. */
function withLength(answer: PublicAnswer): PublicAnswer {
  if (answer.body === null) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'Content-Length': String(answer.body.length) },
  };
}

/**
 * The answer to a request of the public API, as plain data: whoever holds the connection writes it out.
 * @param contextFor made only for requests that need it
 * @throws what is not about the request, such as a database that does not answer
 */
export async function answer(
  request: PublicRequest,
  contextFor: () => Promise<DeliveryContext>,
): Promise<PublicAnswer> {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      break;
    case 'OPTIONS':
      return preflight();
    default:
      return withLength(methodNotAllowed(request.method));
  }
  try {
    return withLength(await answerGet(request, await contextFor()));
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return withLength(refusal);
    throw error;
  }
}
