import { anonymous, strapiInstance } from '../server';
import { type Locale, LOCALES, STORY, type World } from './world';

/** A row as the database has it. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands in the database about one language of an entry, and what the public is told of it. */
export interface Evidence {
  draft: Row | undefined;
  published: Row[];
  case: Row | undefined;
  /** oldest first */
  audit: Row[];
  snapshots: Row[];
  /** revision of the public answer; null when there is none in this language */
  served: { revision: string; title: string } | null;
}
export type Evidences = Record<Locale, Evidence>;

const knex = () => strapiInstance().db.connection;

async function served(documentId: string, locale: Locale): Promise<Evidence['served']> {
  const answer = await anonymous().get(`/api/synleg/v1/entries/${documentId}?locale=${locale}`);
  if (answer.status === 404 || answer.status === 410) return null;
  if (answer.status !== 200) throw new Error(`The public was told: ${answer.text}`);
  const { data } = answer.body as { data: { locale: string; revision: string; title: string } };
  // In a language in which there is nothing, another one is shown.
  return data.locale === locale ? { revision: data.revision, title: data.title } : null;
}

/** Looks at everything that could be wrong, past all code of the product. */
export async function gather({ entries }: World): Promise<Evidences> {
  const { documentId } = entries.nn;
  const ofEntry = { entry_uid: STORY, entry_id: documentId };
  const [rows, cases, audit, snapshots] = await Promise.all([
    knex()<Row>('stories').where({ document_id: documentId }).orderBy('id'),
    knex()<Row>('approval_cases').where(ofEntry),
    knex()<Row>('approval_audit_records').where(ofEntry).orderBy('sequence'),
    knex()<Row>('synleg_snapshots').where(ofEntry).orderBy('id'),
  ]);
  const evidence = async (locale: Locale): Promise<Evidence> => ({
    draft: rows.find((row) => row.locale === locale && row.published_at === null),
    published: rows.filter((row) => row.locale === locale && row.published_at !== null),
    case: cases.find((row) => row.entry_locale === locale),
    audit: audit.filter((row) => row.entry_locale === locale),
    snapshots: snapshots.filter((row) => row.entry_locale === locale),
    served: await served(documentId, locale),
  });
  const [nn, en] = await Promise.all(LOCALES.map(evidence));
  if (!nn || !en) throw new Error('Both languages are looked at.');
  return { nn, en };
}

/** The end of the chain. */
export const chainHead = async (): Promise<Row> => {
  const head = await knex()<Row>('approval_audit_heads').first();
  if (!head) throw new Error('The audit log has no head.');
  return head;
};
