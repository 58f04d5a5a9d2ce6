/** The fields of every governed type as the demo writes them; a test holds them against the schemas. */
import type * as part from './components';
import type { RichText } from './rich-text';
import type { DateValue, Deadline, Document, EntryReference, Picture } from './values';

export interface CoreStoryFields {
  title: string;
  payoff?: string;
  story: RichText;
  strengths?: part.EvidencedStatement[];
  prides?: part.EvidencedStatement[];
  audienceMessages?: part.AudienceMessage[];
  images?: Picture[];
}

export interface ServiceFields {
  title: string;
  summary: string;
  description: RichText;
  audience: string;
  outcome?: string;
  howTo?: RichText;
  requirements?: RichText;
  processingTime?: string;
  cost?: part.Cost;
  promise?: string;
  legalBasis?: part.Link[];
  contacts?: part.Contact[];
  channels?: part.Link[];
  losTopics?: string[];
  group?: string;
  position?: number;
  serviceStatus?: 'active' | 'being_phased_out';
}

export interface PracticalInfoFields {
  visitingAddress: part.Address;
  postalAddress?: part.Address;
  contacts: part.Contact[];
  openingHours?: part.OpeningHours[];
  openingExceptions?: part.OpeningException[];
  eDialogues?: part.EDialogue[];
  eForms?: part.EForm[];
  gettingHere?: RichText;
  premisesAccessibility?: RichText;
  faq?: part.QuestionAndAnswer[];
}

export interface PlanFields {
  title: string;
  kind?: 'strategy' | 'action_plan' | 'annual_plan' | 'policy';
  summary: string;
  periodStart: DateValue;
  periodEnd: DateValue;
  adoptedBy?: string;
  adoptedOn?: DateValue;
  nextRevisionOn?: DateValue;
  goals?: part.Goal[];
  documents?: Document[];
  replaces?: EntryReference;
}

export interface ResultFields {
  title: string;
  category?:
    | 'user_satisfaction'
    | 'staff_satisfaction'
    | 'presence'
    | 'quality'
    | 'qualified_staff'
    | 'capacity'
    | 'economy'
    | 'other';
  indicator: string;
  measureUnit: string;
  series: part.Measurement[];
  target?: number;
  comparisons?: part.Comparison[];
  source: part.Source;
  interpretation: string;
  plan?: EntryReference;
}

export interface ProjectFields {
  title: string;
  aim: string;
  background?: RichText;
  targetGroup?: string;
  periodStart: DateValue;
  periodEnd?: DateValue;
  projectStatus: part.Progress;
  owner?: string;
  leadRole?: string;
  partners?: part.Partner[];
  funding?: part.Funding[];
  phases?: part.Phase[];
  activities?: part.Activity[];
  results?: RichText;
  lessons?: RichText;
  outlook?: RichText;
  documents?: Document[];
  contacts?: part.Contact[];
}

export interface StoryFields {
  title: string;
  lead: string;
  body: RichText;
  category?: 'report' | 'news';
  heroImage?: Picture;
  images?: Picture[];
  byline?: string;
  publishedOn?: DateValue;
  relatedProject?: EntryReference;
  relatedService?: EntryReference;
}

export interface EmployeeFields {
  givenName: string;
  familyName: string;
  jobTitle: string;
  responsibilities?: string;
  phone?: string;
  email?: string;
  photo?: Picture;
  languages?: string[];
  isLeader?: boolean;
  position?: number;
}

export interface JobFields {
  title: string;
  description: RichText;
  tasks?: RichText;
  qualifications?: RichText;
  personalQualities?: RichText;
  weOffer?: RichText;
  positions: number;
  extentPercent: number;
  employmentType: 'permanent' | 'temporary' | 'substitute' | 'seasonal' | 'apprentice';
  startsOn?: DateValue;
  deadline: Deadline;
  applyUrl: string;
  reference: string;
  salary?: part.Salary;
  workplace: part.Address;
  remote?: boolean;
  contacts?: part.Contact[];
  occupationCode?: string;
  whyUs?: RichText;
}

export interface PortraitFields {
  title: string;
  lead: string;
  quote?: string;
  interview: part.QuestionAndAnswer[];
  photo: Picture;
  videoUrl?: string;
  employee?: EntryReference;
}

export interface PageFields {
  title: string;
  body: RichText;
  images?: Picture[];
  documents?: Document[];
  links?: part.Link[];
}

/** The eleven themes by their keys. */
export interface ThemeFields {
  'core-story': CoreStoryFields;
  services: ServiceFields;
  'practical-info': PracticalInfoFields;
  'goals-and-plans': PlanFields;
  results: ResultFields;
  projects: ProjectFields;
  stories: StoryFields;
  staff: EmployeeFields;
  jobs: JobFields;
  'meet-an-employee': PortraitFields;
  other: PageFields;
}
export type ThemeKey = keyof ThemeFields;

export interface UnitFields {
  name: string;
  kind?:
    | 'school'
    | 'kindergarten'
    | 'library'
    | 'nursing_home'
    | 'culture_school'
    | 'guidance_centre'
    | 'education_centre'
    | 'administration'
    | 'other';
  organisationNumber?: string;
  summary: string;
  heroImage?: Picture;
  losTopics?: string[];
  themes?: { theme: ThemeKey; heading?: string; introduction?: string; visible?: boolean }[];
}

export interface MunicipalityFields {
  name: string;
  country: part.Country;
  organisationNumber?: string;
  languageForm?: 'nn' | 'nb' | 'neutral' | 'da';
  values?: string;
  websiteUrl?: string;
  logo?: Picture;
  contacts?: part.Contact[];
  localeFallback?: string[];
}
