import { z } from '@strapi/utils';
import { readCursor } from '../changes/cursor';

const LONGEST_SEARCH = 200;
const LARGEST_PAGE = 1_000_000;
const LARGEST_PAGE_SIZE = 100;
const PAGE_SIZE = 25;

const whole = (largest: number) => {
  const error = `must be a whole number from 1 to ${largest}`;
  return z
    .string()
    .regex(/^[1-9]\d{0,6}$/, { error })
    .transform(Number)
    .refine((value) => value <= largest, { error })
    .meta({ type: 'integer', minimum: 1, maximum: largest, pattern: undefined });
};

/** One of a list of words, or 400. What is no part of the type is said for the description of the API. */
export const oneOf = (words: readonly string[]) =>
  z
    .string()
    .refine((value) => words.includes(value), { error: `must be one of ${words.join(', ')}` })
    .meta({ enum: [...words] });

/** A slug, an id or a topic, all of them in small letters. One that is not there simply finds nothing. */
export const word = () =>
  z
    .string()
    .trim()
    .toLowerCase()
    .min(1, { error: 'must not be empty' })
    .max(255, { error: 'must not be longer than 255 characters' });

export const search = () =>
  z.string().max(LONGEST_SEARCH, { error: `must not be longer than ${LONGEST_SEARCH} characters` });

/** A place in the changes, as an earlier answer gave it. */
export const cursor = () =>
  z
    .string()
    .regex(/^\d{1,9}\.\d{1,9}$/, {
      error: 'must be a cursor that an earlier answer of this route gave',
    })
    .transform(readCursor);

/** How many at most, of a list that has no pages. */
export const atMost = (largest: number, usual: number) => whole(largest).default(usual);

export const flag = () =>
  oneOf(['true', 'false'])
    .transform((value) => value === 'true')
    .meta({ type: 'boolean', enum: undefined });

/** The language of an answer. @param locales all of the installation */
export const locale = (locales: readonly string[]) =>
  oneOf(locales)
    .optional()
    .describe(
      'Language of the answer; what is not there in it comes in the next one of the municipality.',
    );

/** Lists page as Strapi's do. */
export const paging = {
  'pagination[page]': whole(LARGEST_PAGE).default(1).describe('Page of the list.'),
  'pagination[pageSize]': whole(LARGEST_PAGE_SIZE).default(PAGE_SIZE).describe('Length of a page.'),
};
