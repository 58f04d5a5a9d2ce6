import type { Agent } from 'supertest';
import { signIn, strapiInstance } from '../server';

/** Two municipalities that share nothing, made for these tests: what one has, the other must not see. */
export interface World {
  north: string;
  south: string;
  /** in the north; `branch` lies below `library` */
  library: string;
  branch: string;
  /** in the south */
  school: string;
  people: Record<Part, Agent>;
  ids: Record<Part, number>;
}

export const PARTS = [
  'admin',
  'editor',
  'leader',
  'member',
  'webEditor',
  'projectLead',
  'southEditor',
  'southWebEditor',
  'both',
  'nobody',
] as const;
export type Part = (typeof PARTS)[number];

const password = 'Synleg-demo-1';
const emailOf = (part: Part) => `${part.toLowerCase()}@world.example`;

const ROLE_CODES: Record<Part, string> = {
  admin: 'strapi-super-admin',
  editor: 'synleg-editor',
  leader: 'synleg-leader',
  member: 'synleg-member',
  webEditor: 'synleg-web-editor',
  projectLead: 'synleg-project-lead',
  southEditor: 'synleg-editor',
  southWebEditor: 'synleg-web-editor',
  both: 'synleg-editor',
  nobody: 'synleg-editor',
};

export interface Memberships {
  add(membership: object): Promise<{ documentId: string }>;
  ensureUser(account: object): Promise<number>;
}

export const memberships = (): Memberships =>
  strapiInstance().plugin('synleg').service('memberships');

interface Documents {
  create(params: object): Promise<{ documentId: string; id: number }>;
  update(params: object): Promise<{ documentId: string; id: number } | null>;
}

/** The document service without the types that Strapi derives from schemas. */
export const documents = (uid: string): Documents =>
  strapiInstance().documents(uid as 'admin::user') as unknown as Documents;

/** Makes a document as the system does: no guard asks. @returns its documentId */
export async function make(uid: string, data: object, locale = 'nn'): Promise<string> {
  const { documentId } = await documents(uid).create({ data, locale });
  return documentId;
}

const makeUnit = (name: string, municipality: string, parent?: string) =>
  make('api::unit.unit', { name, municipality, ...(parent ? { parent } : {}) });

async function makeAccounts(): Promise<Record<Part, number>> {
  const accounts: [Part, number][] = [];
  for (const part of PARTS) {
    const id = await memberships().ensureUser({
      email: emailOf(part),
      firstname: part,
      lastname: 'Prøve',
      password,
      roleCodes: [ROLE_CODES[part]],
      language: 'en',
    });
    accounts.push([part, id]);
  }
  return Object.fromEntries(accounts) as Record<Part, number>;
}

async function signAllIn(): Promise<Record<Part, Agent>> {
  const agents: [Part, Agent][] = [];
  for (const part of PARTS) agents.push([part, await signIn(emailOf(part), password)]);
  return Object.fromEntries(agents) as Record<Part, Agent>;
}

/** Makes the world and signs everybody in. */
export async function makeWorld(): Promise<World> {
  const north = await make('api::municipality.municipality', { name: 'Nord', country: 'NO' });
  const south = await make('api::municipality.municipality', { name: 'Sør', country: 'DK' });
  const library = await makeUnit('Nord bibliotek', north);
  const branch = await makeUnit('Nord filial', north, library);
  const school = await makeUnit('Sør skule', south);
  const ids = await makeAccounts();
  const join = (part: Part, role: string, place: object) =>
    memberships().add({ user: ids[part], role, ...place });
  await join('editor', 'editor', { unit: library });
  await join('leader', 'leader', { unit: library });
  await join('member', 'member', { unit: library });
  await join('webEditor', 'web_editor', { municipality: north });
  await join('projectLead', 'project_lead', { municipality: north });
  await join('southEditor', 'editor', { unit: school });
  await join('southWebEditor', 'web_editor', { municipality: south });
  await join('both', 'editor', { unit: library });
  await join('both', 'editor', { unit: school });
  return { north, south, library, branch, school, ids, people: await signAllIn() };
}

export const STORY = 'api::story.story';
export const collection = (uid: string) => `/content-manager/collection-types/${uid}`;

/** @returns the code of a refusal, else the status */
export function outcome(answer: { status: number; body: unknown }): string | number {
  const body = answer.body as { error?: { details?: { code?: string } } };
  return body.error?.details?.code ?? answer.status;
}
