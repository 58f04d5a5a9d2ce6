import type { JsonSchema } from '../../presentation/json-schema/json-schema';
import { ref } from '../../presentation/json-schema/json-schema';
import { always, listOf, object } from '../../presentation/json-schema/object';
import type { Answer } from '../route';

const envelope = (data: JsonSchema, meta: JsonSchema): JsonSchema =>
  object({ data: always(data), meta: always(meta) });

/** One document, in the envelope. @param name of its schema */
export const one = (name: string, description: string): Answer => ({
  description,
  content: { 'application/json': envelope(ref(name), object({})) },
});

/** A page of documents, in the envelope. @param name of their schema */
export const pageOf = (name: string, description: string): Answer => ({
  description,
  content: {
    'application/json': envelope(
      listOf(ref(name)),
      object({ pagination: always(ref('Pagination')) }),
    ),
  },
});

const atLeast = (minimum: number): JsonSchema => ({ type: 'integer', minimum });

/** Where in a list a page stands. */
export const PAGINATION: JsonSchema = object({
  page: always(atLeast(1)),
  pageSize: always(atLeast(1)),
  pageCount: always(atLeast(0)),
  total: always(atLeast(0)),
});
