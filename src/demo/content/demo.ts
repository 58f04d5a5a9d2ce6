/** What one municipality, one unit and one entry of the demo consist of. */
import type { AccountName } from '../accounts';
import type { MunicipalityFields, ThemeFields, ThemeKey, UnitFields } from './fields';

export type Locale = 'nn' | 'nb' | 'da' | 'en';
/** How far an entry has come when the demo is loaded. */
export type Waiting = 'drafting' | 'hearing' | 'leader_review' | 'web_review';

type Locales<Fields> = Partial<Record<Locale, Fields>>;

interface Published<Fields> {
  in: Locales<Fields>;
  waits?: undefined;
  /** an edit of the published entry that is on its way through the workflow, in the unit's own language */
  edit?: { changes: Partial<Fields>; waits: Waiting };
}
interface Submitted<Fields> {
  in: Locales<Fields>;
  waits: Exclude<Waiting, 'drafting'>;
  /** what people of the unit say about it while it waits */
  comments?: readonly { by: AccountName; text: string }[];
}
/** The leader has read it and asks for something else, with these words. */
interface SentBack<Fields> {
  in: Locales<Fields>;
  waits: 'drafting';
  sentBack: string;
}
/** Someone has only just begun: fields that must be filled in before submission may be missing. */
interface Begun<Fields> {
  in: Locales<Partial<Fields>>;
  waits: 'drafting';
  sentBack?: undefined;
}
export type Entry<Fields> = { name: string } & (
  | Published<Fields>
  | Submitted<Fields>
  | SentBack<Fields>
  | Begun<Fields>
);

export type Themes = { [Key in ThemeKey]?: Entry<ThemeFields[Key]>[] };

export interface UnitContent {
  slug: string;
  /** who brings the entries in, and who decides on them */
  editor: AccountName;
  leader: AccountName;
  others?: readonly { account: AccountName; role: 'deputy' | 'member' | 'change_agent' }[];
  /** the unit's own entry: name, summary, chosen themes */
  presentation: Published<UnitFields>['in'];
  themes: Themes;
}

export interface MunicipalityContent {
  slug: string;
  /** the municipality's own language; it is written first */
  locale: Locale;
  in: Locales<MunicipalityFields>;
  units: UnitContent[];
}
