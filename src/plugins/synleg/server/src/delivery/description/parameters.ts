import { z } from '@strapi/utils';
import type { JsonSchema } from '../../presentation/json-schema/json-schema';

interface Parameter {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  description?: string;
  schema: JsonSchema;
}

function parameter(name: string, place: Parameter['in'], written: JsonSchema): Parameter {
  const { description, ...schema } = written;
  return {
    name,
    in: place,
    required: place === 'path',
    ...(typeof description === 'string' ? { description } : {}),
    schema,
  };
}

/** The named parts of a path. */
export const pathParameters = (parts: Readonly<Record<string, JsonSchema>>): Parameter[] =>
  Object.entries(parts).map(([name, schema]) => parameter(name, 'path', schema));

/** The parameters of a query, as the shape that reads them has them. None is ever required. */
export function queryParameters(shape: z.ZodRawShape): Parameter[] {
  const { properties = {} } = z.toJSONSchema(z.object(shape), {
    io: 'input',
    override({ zodSchema: { _zod }, jsonSchema }) {
      // left out by itself where the value is another outside than inside, such as a number that comes as text
      if (_zod.def.type === 'default') jsonSchema.default = _zod.def.defaultValue;
    },
  });
  return Object.entries(properties).map(([name, schema]) =>
    parameter(name, 'query', schema as JsonSchema),
  );
}
