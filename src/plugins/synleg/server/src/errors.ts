import { errors } from '@strapi/utils';
import type { Language } from '../../shared/languages';
import { WORDS } from './membership/words';

/** The closed list of what the public API refuses with; see docs/integrators-guide.md. */
export const DELIVERY_CODES = {
  'delivery.bad_parameter': { status: 400, name: 'BadRequestError' },
  'delivery.not_found': { status: 404, name: 'NotFoundError' },
  'delivery.gone': { status: 410, name: 'GoneError' },
  'delivery.too_many_requests': { status: 429, name: 'TooManyRequestsError' },
} as const;
export type DeliveryCode = keyof typeof DELIVERY_CODES;

/** A public request that cannot be answered, with its code of the closed list. */
export class DeliveryError extends Error {
  readonly status: number;
  override readonly name: string;

  constructor(
    readonly code: DeliveryCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.status = DELIVERY_CODES[code].status;
    this.name = DELIVERY_CODES[code].name;
  }
}

/** @returns `delivery.bad_parameter`: a parameter that is unknown, given twice or has a value that is not allowed */
export const badParameter = (message: string, parameter: string, allowed?: readonly string[]) =>
  new DeliveryError('delivery.bad_parameter', message, {
    parameter,
    ...(allowed ? { allowed } : {}),
  });

/** @returns `delivery.not_found` */
export const notFound = (message = 'There is nothing at this address.') =>
  new DeliveryError('delivery.not_found', message);

/** @returns `delivery.gone`: it was public until `since`, an instant in ISO 8601 */
export const gone = (since: string) =>
  new DeliveryError('delivery.gone', 'This was taken down and is no longer public.', { since });

/** @returns `delivery.too_many_requests`: ask again after so many seconds */
export const tooManyRequests = (retryAfter: number) =>
  new DeliveryError(
    'delivery.too_many_requests',
    `You ask too often. Ask again in ${retryAfter} seconds.`,
    { retryAfter },
  );

/** Something moved for good; answered with 308. Not an error of the closed list, but it ends a request as one does. */
export class Moved extends Error {
  constructor(readonly location: string) {
    super('This has moved.');
  }
}

/** @returns an error that stops a publication: a file of the draft is not where the media library says */
export const fileMissing = (name: string) =>
  new errors.ApplicationError(`The file "${name}" is missing from the media library's folder.`, {
    code: 'synleg.file_missing',
    file: name,
  });

/** @returns an error that stops a publication: a file that calls itself a picture is none that can be shown */
export function pictureUnreadable(name: string, cause?: unknown): Error {
  const details = { code: 'synleg.picture_unreadable', file: name };
  const error = new errors.ApplicationError(`The picture "${name}" cannot be read.`, details);
  return Object.assign(error, { cause });
}

/** @returns an error that stops a publication: the bytes of a file are not those that were hashed and approved */
export const fileNotApproved = (name: string) =>
  new errors.ApplicationError(`The file "${name}" is not the one that was approved.`, {
    code: 'synleg.file_not_approved',
    file: name,
  });

/** @returns an error that stops a publication: every entry is shown under its unit, so it must name one */
export const withoutUnit = () =>
  new errors.ApplicationError('An entry without a unit cannot be published.', {
    code: 'synleg.without_unit',
  });

/** 400: something that is taken down must lead to a page, not back into the public API. @param message for the person */
export const redirectIntoApi = (message: string) =>
  new errors.ValidationError(message, { code: 'synleg.redirect_into_api', field: 'redirectTo' });

/** The closed list of what memberships refuse. */
export type MembershipCode = keyof typeof WORDS;

/** 403 whose message and code reach the caller on every kind of route. */
export const refusal = (code: MembershipCode, language: Language): Error =>
  new errors.PolicyError(WORDS[code][language], { code, policy: 'membership' });

/** 400: what was asked for makes no sense, whoever asks. */
export const mistake = (code: MembershipCode, language: Language): Error =>
  new errors.ValidationError(WORDS[code][language], { code });
