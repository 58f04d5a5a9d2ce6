import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DEFAULT_LANGUAGE, type Language, type Worded } from '../../../shared/languages';
import { approvalOf } from '../approval';

/** What is wrong with one field, said to the person who wrote it. */
export interface FieldProblem {
  /** for example `title` or `prides.0.statement` */
  path: string;
  message: string;
}

/** The language of whoever is at work; programs get the default. */
export function languageOfActor(strapi: Core.Strapi): Language {
  const actor = approvalOf(strapi).actor();
  return actor.kind === 'user' ? actor.language : DEFAULT_LANGUAGE;
}

export const wordsFor = (strapi: Core.Strapi, words: Worded): string =>
  words[languageOfActor(strapi)];

/**
 * 400 in Strapi's own shape for a form, so that the edit view shows each message at its field.
 * @param problems at least one
 */
export function refusal(problems: readonly FieldProblem[]): Error {
  const details = problems.map(({ path, message }) => ({
    path: path.split('.'),
    message,
    name: 'ValidationError',
  }));
  const message = problems.map((problem) => problem.message).join(' ');
  return new errors.ValidationError(message, { errors: details });
}
