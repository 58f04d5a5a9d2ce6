import { z } from '@strapi/utils';
import { LANGUAGES } from '../../../shared/languages';
import type { Format } from '../schema/model';
import {
  isDanishOrganisationNumber,
  isNorwegianOrganisationNumber,
  withoutSpaces,
} from './numbers';

export interface Surroundings {
  /** NO or DK, where it is known */
  country?: string;
}

const MOST_IN_A_LIST = 50;

const textList = z.array(z.string().trim().min(1).max(255)).max(MOST_IN_A_LIST);
const localeList = z.array(z.enum(LANGUAGES)).refine((list) => new Set(list).size === list.length);

/** The admin panel's JSON field sends its text; programs send the list itself. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // Not JSON, so not a list either: the schema that looks at it next says so.
    return value;
  }
}

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.');
}

function isOrganisationNumber(value: unknown, { country }: Surroundings): boolean {
  if (typeof value !== 'string') return false;
  const number = withoutSpaces(value);
  const norwegian = country !== 'DK' && isNorwegianOrganisationNumber(number);
  return norwegian || (country !== 'NO' && isDanishOrganisationNumber(number));
}

const isFourDigits = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}$/.test(value);

/**
 * Is a value what its schema calls it in `pluginOptions.synleg.format`? An empty value always is.
 * @param value as it was sent for saving
 */
export function isOfFormat(format: Format, value: unknown, surroundings: Surroundings): boolean {
  if (value === null || value === '') return true;
  switch (format) {
    case 'web_address':
      return isWebAddress(value);
    case 'organisation_number':
      return isOrganisationNumber(value, surroundings);
    case 'postal_code':
    case 'occupation_code':
      return isFourDigits(value);
    case 'text_list':
      return textList.safeParse(parsed(value)).success;
    case 'locale_list':
      return localeList.safeParse(parsed(value)).success;
  }
}
