import type { DateValue, EntryReference, TimeValue } from './values';

export type Currency = 'NOK' | 'DKK' | 'EUR';
export type Country = 'NO' | 'DK';
export type Progress = 'planned' | 'ongoing' | 'done';
export type Authentication = 'none' | 'id_porten' | 'mitid' | 'other';
export type Days =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday'
  | 'weekdays'
  | 'weekend'
  | 'every_day';

export interface Link {
  label: string;
  url: string;
}
export interface Contact {
  label?: string;
  name?: string;
  role?: string;
  phone?: string;
  email?: string;
  url?: string;
}
export interface Address {
  street: string;
  postalCode: string;
  city: string;
  country?: Country;
  latitude?: number;
  longitude?: number;
}
export interface EvidencedStatement {
  statement: string;
  evidence?: string;
}
export interface AudienceMessage {
  audience: string;
  message: string;
}
export interface Cost {
  amount?: number;
  currency?: Currency;
  note?: string;
}
export interface OpeningHours {
  days: Days;
  opens: TimeValue;
  closes: TimeValue;
  validFrom?: DateValue;
  validThrough?: DateValue;
  note?: string;
}
export interface OpeningException {
  date: DateValue;
  closed?: boolean;
  opens?: TimeValue;
  closes?: TimeValue;
  reason?: string;
}
export interface EDialogue {
  label: string;
  url: string;
  authentication?: Authentication;
  description?: string;
}
export interface EForm {
  title: string;
  url: string;
  language?: string;
  authentication?: Authentication;
  processingTime?: string;
  service?: EntryReference;
}
export interface QuestionAndAnswer {
  question: string;
  answer: string;
}
export interface Goal {
  title: string;
  description?: string;
  indicator?: string;
  baseline?: string;
  target?: string;
  measureUnit?: string;
  dueOn?: DateValue;
  status?: Progress;
}
export interface Measurement {
  period: string;
  value: number;
  note?: string;
}
export interface Comparison {
  label: string;
  value: number;
}
export interface Source {
  name: string;
  url?: string;
  licence?: string;
  table?: string;
}
export interface Partner {
  name: string;
  role?: string;
  url?: string;
}
export interface Funding {
  source: string;
  amount?: number;
  currency?: Currency;
  year?: number;
}
export interface Phase {
  title: string;
  start?: DateValue;
  end?: DateValue;
  activities?: string;
  partialResult?: string;
}
export interface Activity {
  title: string;
  status?: Progress;
  dueOn?: DateValue;
}
export interface Salary {
  min?: number;
  max?: number;
  currency?: Currency;
  period?: 'hour' | 'month' | 'year';
}
