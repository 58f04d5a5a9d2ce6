import type { Content, Reference } from '../presentation/content/content';

export const SNAPSHOT = 'plugin::synleg.snapshot';
export const PUBLICATION = 'plugin::synleg.publication';
export const POINTER = 'plugin::synleg.pointer';
export const PUBLIC_MUNICIPALITY = 'plugin::synleg.public-municipality';
export const UNIT = 'api::unit.unit';
export const MUNICIPALITY = 'api::municipality.municipality';

/** No deadline: later than any that a form accepts. */
export const NEVER = '9999-12-31T00:00:00.000Z';
/** An entry that nobody has given a position comes after all that have one (0 to 9999). */
export const NO_POSITION = 1_000_000;

/** What is live of an entry in a locale, as the database keeps it. Instants are ISO 8601. */
export interface PublicationRow {
  id: number;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  theme: string | null;
  unitId: string;
  municipalityId: string | null;
  unitSlugs: string;
  shownFor: string;
  live: boolean;
  snapshotId: number;
  revision: string;
  slug: string;
  title: string;
  sortTitle: string;
  searchText: string;
  kind: string | null;
  losTopics: string;
  position: number;
  dated: string;
  closesAt: string;
  firstAt: string;
  latestAt: string;
  changedAt: string;
  changeNumber: number;
  goneAt: string | null;
  redirectTo: string | null;
}

export interface SnapshotBody {
  content: Content;
  references: Reference[];
}

export interface PublicMunicipalityRow {
  id: number;
  municipalityId: string;
  slugs: string;
  sortName: string;
  body: string;
  changedAt: string;
}
