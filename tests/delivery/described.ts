import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { isPublicAddress } from '../../src/plugins/synleg/server/src/presentation/blocks/address';
import { baseUrl } from '../server';

export const BASE = '/api/synleg/v1';

type Schema = Record<string, unknown>;
interface Referring {
  $ref?: string;
}
interface Described extends Referring {
  headers?: Record<string, Referring>;
  content?: Record<string, { schema: Schema }>;
}
export interface Operation {
  operationId: string;
  parameters: { name: string; in: string; schema: Schema }[];
  responses: Record<string, Described>;
}
export interface OpenApi {
  openapi: string;
  info: { version: string };
  servers: { url: string }[];
  paths: Record<string, { get: Operation }>;
  components: {
    headers: Record<string, { required: boolean }>;
    responses: Record<string, Described>;
    schemas: Record<string, Schema>;
  };
}

/** An answer as it came over the wire. */
export interface Came {
  status: number;
  headers: Readonly<Record<string, unknown>>;
  text: string;
}

/** A validator of the draft that the schemas are in. */
export function validator(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addFormat('iri', isPublicAddress);
  return ajv;
}

let fetched: Promise<{ api: OpenApi; ajv: Ajv2020 }> | undefined;

async function fetchDescription() {
  const answer = await fetch(`${baseUrl()}${BASE}/openapi.json`);
  const api = (await answer.json()) as OpenApi;
  const ajv = validator();
  ajv.addSchema(api, 'api');
  return { api, ajv };
}

/** The description that the running server gives of itself; fetched once a file. */
export const description = () => (fetched ??= fetchDescription());

const last = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
const pointer = (...steps: string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The described path that an address belongs to. */
export const patternOf = ({ paths }: OpenApi, path: string): string | undefined =>
  Object.keys(paths).find((pattern) => {
    const fitting = pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+');
    return new RegExp(`^${fitting}$`).test(path);
  });

/** What is answered at an address that no pattern fits. */
const NOWHERE: Operation['responses'] = {
  404: { $ref: '#/components/responses/NotFoundError' },
  405: { $ref: '#/components/responses/MethodNotAllowedError' },
};

/** The described response to a request, and where the document has it. */
function placeOf(api: OpenApi, path: string, status: number): [Described, string] {
  const pattern = patternOf(api, path);
  const responses = pattern ? api.paths[pattern]?.get.responses : NOWHERE;
  const described = responses?.[status];
  if (!described) throw new Error(`${status} is not described for ${path}.`);
  const { $ref } = described;
  if ($ref) return [api.components.responses[last($ref)] ?? {}, $ref];
  const place = pointer('paths', pattern ?? '', 'get', 'responses', String(status));
  return [described, `#${place}`];
}

function missingHeaders(api: OpenApi, described: Described, { headers }: Came): string[] {
  return Object.values(described.headers ?? {})
    .map(({ $ref = '' }) => last($ref))
    .filter((name) => api.components.headers[name]?.required)
    .filter((name) => headers[name.toLowerCase()] === undefined);
}

const compiled = new Map<string, ValidateFunction>();

function problemsIn(ajv: Ajv2020, place: string, body: unknown): string[] {
  const validate = compiled.get(place) ?? ajv.compile({ $ref: `api${place}` });
  compiled.set(place, validate);
  if (validate(body)) return [];
  return [ajv.errorsText(validate.errors?.slice(0, 10))];
}

/**
 * Holds an answer of the public API against the description that the server gives of itself.
 * @param path below the base, with its query
 * @param bodiless is no body sent, whatever the answer is?
 * @throws Error when the status, a header or the body is not as described
 */
export async function assertDescribed(path: string, came: Came, bodiless = false): Promise<void> {
  const { api, ajv } = await description();
  const [described, place] = placeOf(api, path.replace(/\?.*$/s, ''), came.status);
  const problems = missingHeaders(api, described, came).map((name) => `no ${name}`);
  if (described.content && !bodiless) {
    const type = String(came.headers['content-type']).replace(/;.*$/, '');
    const at = `${place}${pointer('content', type, 'schema')}`;
    if (!described.content[type]) problems.push(`${type} is not described`);
    else if (type.endsWith('json')) problems.push(...problemsIn(ajv, at, JSON.parse(came.text)));
  } else if (came.text !== '') problems.push('a body that is not described');
  if (problems.length > 0)
    throw new Error(
      `${path} answers ${came.status} otherwise than described: ${problems.join('; ')}`,
    );
}
