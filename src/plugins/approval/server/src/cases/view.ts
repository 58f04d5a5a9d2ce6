import { contributingUser, namesOf, person } from '../actor/people';
import type { Context } from '../context';
import type { CaseView, Language, Person, Unit } from '../types';
import type { CaseRecord } from './store';

interface Names {
  people: Map<number, string>;
  units: Map<string, Unit>;
  language: Language;
}

const instant = (value: string | Date | null): string | null =>
  value === null ? null : new Date(value).toISOString();

function contributorsOf(record: CaseRecord, { people, language }: Names): Person[] {
  return record.contributors.map((reference) => {
    const user = contributingUser(reference);
    return user === null ? { id: null, name: reference } : person(user, people, language);
  });
}

function toView(record: CaseRecord, names: Names): CaseView {
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
    unpublishAt: instant(record.unpublishAt),
    flags: record.flags,
    updatedAt: new Date(record.updatedAt).toISOString(),
  };
}

/** Cases as the admin routes answer them: people and units by name, in two queries however many there are. */
export async function viewCases(
  { strapi, registrations }: Context,
  records: CaseRecord[],
  language: Language,
): Promise<CaseView[]> {
  const users = records.flatMap((record) => [
    record.submittedBy,
    record.approvedBy,
    ...record.contributors.map(contributingUser),
  ]);
  const units = records.flatMap((record) => (record.unit === null ? [] : [record.unit]));
  const names: Names = {
    people: await namesOf(strapi, users),
    units: await registrations.resolver.describeUnits([...new Set(units)]),
    language,
  };
  return records.map((record) => toView(record, names));
}
