import { z } from '@strapi/utils';
import { badParameter } from '../../errors';
import { readQueryString } from './query-string';

/**
 * The parameters of a request, checked against what its route knows.
 * @param query as it came, without the question mark
 * @throws `delivery.bad_parameter`: unknown (the message lists the known), given twice, or a value that is not allowed
 */
export function readParameters<Shape extends z.ZodRawShape>(
  query: string,
  shape: Shape,
): z.infer<z.ZodObject<Shape>> {
  const given = readQueryString(query, Object.keys(shape));
  const parsed = z.object(shape).safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? 'query');
  throw badParameter(`The parameter "${name}" ${issue?.message ?? 'is wrong'}.`, name);
}
