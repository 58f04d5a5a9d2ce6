import { mistake, refusal } from '../../errors';
import { forgetScopes } from '../scope/scope-of';
import { MUNICIPALITY, UNIT } from '../vocabulary';
import { inAllLanguages, type Places } from './all-languages';
import { homeAfter, settle, wantedHome, type Home } from './home';
import { referencesIn } from './references';
import { refuseCycle } from './cycle';
import { refuseRemovalInUse } from './removal';
import { rowsOf, targetsOf, type Row } from './rows';
import { languageOf, type Next, type Person, type Work } from './work';

const HOME: Home = {
  field: 'municipality',
  target: MUNICIPALITY,
  missing: 'membership.municipality_required',
};
const PLACES = ['municipality', 'parent'];

const runs = ({ scope, administrator }: Person, municipality: string | null): boolean =>
  administrator || (municipality !== null && scope.runsMunicipalities.has(municipality));

function refuseForeign(person: Person, municipalities: readonly (string | null)[]): void {
  if (municipalities.some((each) => !runs(person, each)))
    throw refusal('membership.not_your_municipality', person.language);
}

const municipalitiesOf = (rows: readonly Row[]) =>
  rows.map(({ places }) => places.municipality ?? null);

const onlyOneOf = (ids: ReadonlySet<string>): string | undefined =>
  ids.size === 1 ? [...ids][0] : undefined;

/** Web editors make units. The unit is theirs as soon as it is there, hence the new look at their scope. */
async function create(work: Work, next: Next): Promise<unknown> {
  const { strapi, person } = work;
  const municipality = (await wantedHome(work, HOME)) ?? onlyOneOf(person.scope.runsMunicipalities);
  if (municipality === undefined)
    throw mistake('membership.municipality_required', person.language);
  refuseForeign(person, [municipality]);
  settle(work, HOME, municipality);
  try {
    return await next();
  } finally {
    forgetScopes(strapi);
  }
}

/** `undefined`: the data say nothing of it; null: no parent any more. */
async function wantedParent({ strapi, params }: Work): Promise<string | null | undefined> {
  const value = params.data?.parent;
  const wanted = await targetsOf(strapi, UNIT, [value]);
  return wanted.at(-1) ?? (referencesIn(value).clears ? null : undefined);
}

/** Municipality and parent decide who answers for the unit, so they are not for its own people to change. */
async function update(work: Work, rows: readonly Row[], next: Next): Promise<unknown> {
  const { to, moves } = await homeAfter(work, HOME, rows);
  const locale = await languageOf(work);
  const before = rows.find((row) => row.locale === locale && !row.live) ?? rows[0];
  const parent = await wantedParent(work);
  const reparents = parent !== undefined && parent !== (before?.places.parent ?? null);
  if (moves || reparents) refuseForeign(work.person, [to, ...municipalitiesOf(rows)]);
  if (reparents) await refuseCycle(work, parent);
  settle(work, HOME, to);
  if (!moves && !reparents) return next();
  const places: Places = { municipality: to, ...(parent === undefined ? {} : { parent }) };
  return inAllLanguages(work, rows, places, next);
}

/**
 * The unit's writers change its content; only a web editor of the municipality makes, moves, copies or removes a unit.
 * @throws membership.not_your_unit, membership.not_your_municipality, membership.municipality_required,
 *   membership.move_while_live, membership.one_place, membership.all_languages, membership.in_use, membership.unit_below_itself
 */
export async function guardUnit(work: Work, next: Next): Promise<unknown> {
  const { strapi, uid, action, params, person } = work;
  if (action === 'create') return create(work, next);
  const unit = params.documentId ?? '';
  const rows = await rowsOf(strapi, uid, unit, PLACES);
  if (rows.length === 0) return next();
  const runsAll = municipalitiesOf(rows).every((each) => runs(person, each));
  if (!runsAll && !person.scope.writes.has(unit))
    throw refusal('membership.not_your_unit', person.language);
  if (action === 'update') return update(work, rows, next);
  if (action === 'delete' || action === 'clone') refuseForeign(person, municipalitiesOf(rows));
  if (action === 'delete') await refuseRemovalInUse(work);
  return next();
}
