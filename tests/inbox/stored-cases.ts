import { strapiInstance } from '../server';

export interface StoredCase {
  unit: string;
  stage: string;
  title: string;
  movedAt: Date;
  uid: string;
  locale: string;
  submittedBy: number | null;
  contributors: number[];
}

const CHUNK = 100;
let stored = 0;

/** A case as the database keeps it; what is not given is as usual. */
function rowOf(given: Partial<StoredCase>): object {
  stored += 1;
  const { unit = null, stage = 'leader_review', title = `Sak ${stored}` } = given;
  // As text: the server's database layer does not know the dates of a test's realm.
  const movedAt = (given.movedAt ?? new Date()).toISOString();
  return {
    documentId: `stored${String(stored).padStart(18, '0')}`,
    entryUid: given.uid ?? 'api::story.story',
    entryId: `entry${String(stored).padStart(19, '0')}`,
    entryLocale: given.locale ?? 'nn',
    title,
    unit,
    stage,
    // Nothing of it is really public, and the server would find that out.
    live: false,
    version: 3,
    submittedBy: given.submittedBy ?? null,
    contributors: (given.contributors ?? []).map((user) => `user:${user}`),
    flags: [],
    movedAt,
    updatedAt: movedAt,
  };
}

/** Puts cases into the database without entries: enough for lists, of which there shall be many. */
export async function storeCases(cases: Partial<StoredCase>[]): Promise<void> {
  const rows = cases.map(rowOf);
  for (let from = 0; from < rows.length; from += CHUNK) {
    await strapiInstance()
      .db.query('plugin::approval.case')
      .createMany({ data: rows.slice(from, from + CHUNK) });
  }
}

export const clearCases = () =>
  strapiInstance().db.query('plugin::approval.case').deleteMany({ where: {} });

export const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
