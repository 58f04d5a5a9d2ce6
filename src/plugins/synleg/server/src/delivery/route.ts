import type { z } from '@strapi/utils';
import type { DeliveryCode } from '../errors';
import type { JsonSchema } from '../presentation/json-schema/json-schema';
import type { DeliveryContext } from './context';
import type { Found, PathParts } from './found';
import type { Tag } from './description/tags';
import { readParameters } from './parameters/read';

/** What a request may end in beside its answer; the two that are left out may happen everywhere. */
export type Outcome =
  | Exclude<DeliveryCode, 'delivery.bad_parameter' | 'delivery.too_many_requests'>
  | 'moved';

/** What an answer holds, by media type. */
export interface Answer {
  description: string;
  content: Readonly<Record<string, JsonSchema>>;
}

/** A request to a route, its parameters read. */
export interface Asked<Shape extends z.ZodRawShape> {
  parameters: z.infer<z.ZodObject<Shape>>;
  path: PathParts;
  /** as it came, without the question mark: what leads on keeps it */
  query: string;
}

/** The names in a pattern: those of `/presentations/{municipality}/{unit}` are `municipality` and `unit`. */
type PartNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PartNames<Rest>
  : never;

interface Words {
  /** below the base; a part in braces is named */
  path: string;
  /** a name for it in generated clients */
  operationId: string;
  tag: Tag;
  summary: string;
  description?: string;
  answer: Answer;
  outcomes: readonly Outcome[];
}

/** An address of the public API, as it is declared: with all that its description tells. */
export interface Declaration<Path extends string, Shape extends z.ZodRawShape> extends Words {
  path: Path;
  /** what each named part of the path is */
  parts: Readonly<Record<PartNames<Path>, JsonSchema>>;
  parameters: (context: DeliveryContext) => Shape;
  handler: (context: DeliveryContext, asked: Asked<Shape>) => Promise<Found>;
}

/** An address of the public API, as it is served and described. */
export interface Route extends Words {
  parts: Readonly<Record<string, JsonSchema>>;
  shape: (context: DeliveryContext) => z.ZodRawShape;
  /** @param query as it came, without the question mark */
  handler: (context: DeliveryContext, query: string, path: PathParts) => Promise<Found>;
}

/**
 * Declares a route. Its handler is given what the shape reads and nothing else of the query, so that no parameter is
 * known to the one and not to the description.
 */
export function route<const Path extends string, Shape extends z.ZodRawShape>(
  declaration: Declaration<Path, Shape>,
): Route {
  const { parameters: shape, handler, ...words } = declaration;
  return {
    ...words,
    shape,
    handler: async (context, query, path) => {
      const parameters = readParameters(query, shape(context));
      return handler(context, { parameters, path, query });
    },
  };
}
