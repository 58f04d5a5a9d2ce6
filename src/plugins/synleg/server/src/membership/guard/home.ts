import { mistake, type MembershipCode } from '../../errors';
import { referencesIn } from './references';
import { targetsOf, type Row } from './rows';
import { languageOf, type Work } from './work';

/** The relation that says where a document belongs: an entry to a unit, a unit to a municipality. */
export interface Home {
  field: 'unit' | 'municipality';
  target: string;
  missing: MembershipCode;
}

/** `undefined`: the data say nothing of it. */
export async function wantedHome(work: Work, home: Home): Promise<string | undefined> {
  const { strapi, params } = work;
  const value = params.data?.[home.field];
  const [wanted, ...more] = await targetsOf(strapi, home.target, [value]);
  if (more.length > 0) throw mistake('membership.one_place', work.person.language);
  if (wanted === undefined && referencesIn(value).clears)
    throw mistake(home.missing, work.person.language);
  return wanted;
}

/** Written out, so that every language and row is related in the same way, however the caller put it. */
export function settle({ params }: Work, { field }: Home, documentId: string): void {
  params.data = { ...params.data, [field]: { documentId } };
}

/**
 * Where the document belongs after this update, and whether that is a move.
 * @throws membership.move_while_live, membership.one_place, or what is said when the place is missing
 */
export async function homeAfter(
  work: Work,
  home: Home,
  rows: readonly Row[],
): Promise<{ to: string; moves: boolean }> {
  const wanted = await wantedHome(work, home);
  const locale = await languageOf(work);
  const draft = rows.find((row) => row.locale === locale && !row.live);
  const current = (draft ?? rows[0])?.places[home.field] ?? null;
  const to = wanted ?? current;
  if (to === null) throw mistake(home.missing, work.person.language);
  const moves = current !== null && to !== current;
  if (moves && !draft) throw mistake('membership.one_place', work.person.language);
  if (moves && rows.some(({ live }) => live))
    throw mistake('membership.move_while_live', work.person.language);
  return { to, moves };
}
