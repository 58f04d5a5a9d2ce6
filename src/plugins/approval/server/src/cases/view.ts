import { contributingUser, namesOf, person } from '../actor/people';
import { type Context, remindAfterDays } from '../context';
import type { Flag } from '../../../shared/vocabulary';
import type { CaseView, Holder, Language, Person, Role, Unit, UserId } from '../types';
import { nextRemoval } from '../schedule/due';
import { isOverdue } from '../workflow/overdue';
import { ANSWERING, needsLeader, waitsFor } from '../workflow/waiting';
import type { CaseRecord } from './store';
import { typeNameOf } from './type-name';

interface Names {
  people: Map<number, string>;
  units: Map<string, Unit>;
  language: Language;
}

/** What stands in no column of a case: it changes with the people and the days. */
interface Standing {
  flags: Flag[];
  overdue: boolean;
  waitsFor: { roles: Role[]; users: UserId[] };
}

function standingOf(context: Context, record: CaseRecord, all: readonly Holder[]): Standing {
  const holders = all.filter(({ unit }) => unit === record.unit);
  const led = holders.some(({ role }) => ANSWERING.includes(role));
  return {
    flags: led || !needsLeader(record) ? record.flags : [...record.flags, 'orphaned'],
    overdue: isOverdue(record, remindAfterDays(context), new Date()),
    waitsFor: waitsFor(record, holders),
  };
}

const instant = (value: string | Date | null): string | null =>
  value === null ? null : new Date(value).toISOString();

function contributorsOf(record: CaseRecord, { people, language }: Names): Person[] {
  return record.contributors.map((reference) => {
    const user = contributingUser(reference);
    return user === null ? { id: null, name: reference } : person(user, people, language);
  });
}

function toView(context: Context, record: CaseRecord, standing: Standing, names: Names): CaseView {
  const someone = (id: number | null) =>
    id === null ? null : person(id, names.people, names.language);
  return {
    uid: record.entryUid,
    documentId: record.entryId,
    locale: record.entryLocale,
    title: record.title,
    unit: record.unit === null ? null : (names.units.get(record.unit) ?? null),
    stage: record.stage,
    live: record.live,
    version: record.version,
    revision: record.revision,
    liveRevision: record.liveRevision,
    submittedBy: someone(record.submittedBy),
    approvedBy: someone(record.approvedBy),
    contributors: contributorsOf(record, names),
    dueAt: instant(record.dueAt),
    publishAt: instant(record.publishAt),
    unpublishAt: instant(nextRemoval(record)),
    flags: standing.flags,
    updatedAt: new Date(record.updatedAt).toISOString(),
    type: typeNameOf(context, record.entryUid, names.language),
    waitsFor: {
      roles: standing.waitsFor.roles,
      people: standing.waitsFor.users.map((user) => person(user, names.people, names.language)),
    },
    waitingSince: new Date(record.movedAt).toISOString(),
    overdue: standing.overdue,
  };
}

const peopleIn = (record: CaseRecord, { waitsFor: { users } }: Standing): (number | null)[] => [
  record.submittedBy,
  record.approvedBy,
  ...record.contributors.map(contributingUser),
  ...users,
];

/** Cases as the admin routes answer them, in a number of queries that does not grow with them. */
export async function viewCases(
  context: Context,
  records: CaseRecord[],
  language: Language,
): Promise<CaseView[]> {
  const { strapi, registrations } = context;
  const units = [
    ...new Set(records.flatMap((record) => (record.unit === null ? [] : [record.unit]))),
  ];
  const holders = await registrations.resolver.holders(units);
  const cases = records.map((record) => ({
    record,
    standing: standingOf(context, record, holders),
  }));
  const names: Names = {
    people: await namesOf(
      strapi,
      cases.flatMap(({ record, standing }) => peopleIn(record, standing)),
    ),
    units: await registrations.resolver.describeUnits(units),
    language,
  };
  return cases.map(({ record, standing }) => toView(context, record, standing, names));
}
