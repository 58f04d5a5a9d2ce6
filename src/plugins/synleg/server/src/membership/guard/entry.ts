import { mistake, refusal } from '../../errors';
import { visibleAmong } from '../scope/visible';
import { UNIT } from '../vocabulary';
import { inAllLanguages } from './all-languages';
import { homeAfter, settle, wantedHome, type Home } from './home';
import { rowsOf, type Row } from './rows';
import type { Next, Person, Work } from './work';

const HOME: Home = { field: 'unit', target: UNIT, missing: 'membership.unit_required' };

const mayWrite = ({ scope, administrator }: Person, unit: string | null): boolean =>
  administrator || (unit !== null && scope.writes.has(unit));

function refuseForeign(person: Person, units: readonly (string | null)[]): void {
  if (units.some((unit) => !mayWrite(person, unit)))
    throw refusal('membership.not_your_unit', person.language);
}

/** The published row of an entry names its unit only while the unit is published too; the drafts always do. */
const unitsIn = (rows: readonly Row[]) =>
  rows.filter(({ live }) => !live).map(({ places }) => places.unit ?? null);

const onlyOneOf = (units: ReadonlySet<string>): string | undefined =>
  units.size === 1 ? [...units][0] : undefined;

async function create(work: Work, next: Next): Promise<unknown> {
  const unit = (await wantedHome(work, HOME)) ?? onlyOneOf(work.person.scope.writes);
  if (unit === undefined) throw mistake('membership.unit_required', work.person.language);
  refuseForeign(work.person, [unit]);
  settle(work, HOME, unit);
  return next();
}

async function update(work: Work, rows: readonly Row[], next: Next): Promise<unknown> {
  const { to, moves } = await homeAfter(work, HOME, rows);
  refuseForeign(work.person, [to]);
  settle(work, HOME, to);
  return moves ? inAllLanguages(work, rows, { unit: to }, next) : next();
}

/** A copy is written where it lands; where it comes from need only be seen. */
async function clone(work: Work, rows: readonly Row[], next: Next): Promise<unknown> {
  const { strapi, uid, params, person } = work;
  const source = params.documentId ?? '';
  const seen =
    person.administrator || (await visibleAmong(strapi, uid, [source], person.scope)).has(source);
  if (!seen) throw refusal('membership.not_your_unit', person.language);
  const unit = (await wantedHome(work, HOME)) ?? rows[0]?.places.unit ?? null;
  refuseForeign(person, [unit]);
  if (unit !== null) settle(work, HOME, unit);
  return next();
}

/**
 * Whoever does something to an entry must write in its unit, and in the one it goes to.
 * @throws membership.not_your_unit, membership.unit_required, membership.move_while_live, membership.one_place
 */
export async function guardEntry(work: Work, next: Next): Promise<unknown> {
  const { strapi, uid, action, params, person } = work;
  if (action === 'create') return create(work, next);
  const rows = await rowsOf(strapi, uid, params.documentId ?? '', [HOME.field]);
  if (rows.length === 0) return next();
  if (action === 'clone') return clone(work, rows, next);
  refuseForeign(person, unitsIn(rows));
  return action === 'update' ? update(work, rows, next) : next();
}
