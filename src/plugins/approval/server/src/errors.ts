import { errors } from '@strapi/utils';
import createError from 'http-errors';
import type { Issue, Language } from '../../shared/vocabulary';
import { say, type WordKey } from '../../shared/words/say';

const STATUS = {
  unknown_case: 404,
  unknown_action: 400,
  comment_required: 400,
  invalid_time: 400,
  requirements_not_met: 400,
  not_your_role: 403,
  four_eyes: 403,
  publish_outside_workflow: 403,
  action_not_allowed_in_stage: 409,
  stale_version: 409,
  content_changed: 409,
  still_live: 409,
} as const satisfies Partial<Record<WordKey, number>>;

/** The closed list of what this plugin refuses; on the wire each carries the prefix `approval.`. */
export type ApprovalCode = keyof typeof STATUS;

interface Details {
  /** what stands in the sentence */
  values?: Record<string, string | number>;
  issues?: Issue[];
  /** other words for the same code, where the usual ones would mislead */
  words?: WordKey;
  /** what else an admin panel can use */
  more?: Record<string, unknown>;
}

/**
 * A refusal in the reader's language, in the shape that Strapi's routes keep whole: a plain ForbiddenError would lose
 * its message on content-API routes, a PolicyError does not.
 */
export function refuse(
  code: ApprovalCode,
  language: Language,
  { values, issues, words, more }: Details = {},
): Error {
  const message = say(language, words ?? code, values);
  const details = { code: `approval.${code}`, ...(issues && { issues }), ...more };
  switch (STATUS[code]) {
    case 400:
      return new errors.ApplicationError(message, details);
    case 403:
      return new errors.PolicyError(message, details);
    case 404:
      return new errors.NotFoundError(message, details);
    case 409:
      return createError(409, message, { details });
  }
}
