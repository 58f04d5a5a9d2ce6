import type { Agent, Response } from 'supertest';
import { strapiInstance } from '../server';

/** An entry in one language, as the routes name it. */
export interface Entry {
  uid: string;
  documentId: string;
  locale: string;
}

export interface CaseAnswer {
  stage: string;
  live: boolean;
  version: number;
  revision: string;
  liveRevision: string | null;
  allowedActions: { action: string; allowed: boolean; reasons: { code: string }[] }[];
  issues: { field: string; key: string; severity: string; message: string }[];
  [field: string]: unknown;
}

interface Envelope<T> {
  data: T;
}

export interface ErrorAnswer {
  data: null;
  error: { status: number; name: string; message: string; details: { code?: string } };
}

export const dataOf = <T>(response: Response): T => (response.body as Envelope<T>).data;
export const codeOf = (response: Response): string | undefined =>
  (response.body as ErrorAnswer).error.details.code;

const collection = (uid: string) => `/content-manager/collection-types/${uid}`;

/** @returns the documentId of a unit of the demo */
export async function unitCalled(slug: string): Promise<string> {
  const unit = (await strapiInstance()
    .db.query('api::unit.unit')
    .findOne({ where: { slug } })) as Envelope<unknown> & { documentId: string };
  return unit.documentId;
}

export const paragraph = (text: string) => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];

/** What a story needs to be submitted. */
export const storyOf = (unit: string, title = 'Nye opningstider') => ({
  title,
  lead: 'Biblioteket har ope lenger om kvelden frå jul.',
  body: paragraph('Frå nyttår er det ope til klokka 20 kvar torsdag.'),
  unit,
});

/** Writes a new entry as the edit view does. @throws Error when it is refused */
export async function write(
  author: Agent,
  uid: string,
  content: object,
  locale = 'nn',
): Promise<Entry> {
  const answer = await author.post(`${collection(uid)}?locale=${locale}`).send(content);
  if (answer.status !== 201) throw new Error(`Not written: ${answer.text}`);
  return { uid, documentId: dataOf<{ documentId: string }>(answer).documentId, locale };
}

/** Saves an entry as the edit view does. */
export const save = (author: Agent, { uid, documentId, locale }: Entry, content: object) =>
  author.put(`${collection(uid)}/${documentId}?locale=${locale}`).send(content);

const pathOf = ({ uid, documentId }: Entry) => `/approval/cases/${uid}/${documentId}`;

export const askForCase = (reader: Agent, entry: Entry) =>
  reader.get(`${pathOf(entry)}?locale=${entry.locale}`);

/** @throws Error when the case is not shown */
export async function caseOf(reader: Agent, entry: Entry): Promise<CaseAnswer> {
  const answer = await askForCase(reader, entry);
  if (answer.status !== 200) throw new Error(`No case: ${answer.text}`);
  return dataOf<CaseAnswer>(answer);
}

/** Asks for a transition exactly as it is given. */
export const ask = (person: Agent, entry: Entry, body: object) =>
  person.post(`${pathOf(entry)}/transitions?locale=${entry.locale}`).send(body);

/** Asks for a transition of the case as it stands now. */
export async function move(
  person: Agent,
  entry: Entry,
  action: string,
  more: object = {},
): Promise<Response> {
  const { version } = await standing(entry);
  return ask(person, entry, { action, version, ...more });
}

/** The case as the database has it, for those who may not ask. */
export async function standing(entry: Entry) {
  const found = (await strapiInstance()
    .db.query('plugin::approval.case')
    .findOne({
      where: { entryUid: entry.uid, entryId: entry.documentId, entryLocale: entry.locale },
    })) as { stage: string; live: boolean; version: number; flags: string[] } | null;
  if (!found) throw new Error(`${entry.uid} ${entry.documentId} has no case.`);
  return found;
}

/** What Strapi has published of an entry: the rows, whole. */
export const publishedRows = ({ uid, documentId, locale }: Entry) =>
  strapiInstance()
    .db.query(uid)
    .findMany({ where: { documentId, locale, publishedAt: { $notNull: true } } });

/** The draft's row, whole. */
export const draftRow = ({ uid, documentId, locale }: Entry) =>
  strapiInstance()
    .db.query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null } });
