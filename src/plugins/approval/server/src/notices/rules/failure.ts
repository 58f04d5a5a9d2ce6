import type { MailFailure } from '../../../../shared/notices';

/** The part of an error that says why a mail was not sent, without a word that may hold an address. */
interface MailError {
  code?: unknown;
  responseCode?: unknown;
  message?: unknown;
}

export interface Failure {
  failure: MailFailure;
  failureCode: number | null;
}

const BY_CODE: Record<string, MailFailure> = {
  NO_MAIL_SERVER: 'no_mail_server',
  NO_ADDRESS: 'no_address',
  ETIMEDOUT: 'too_slow',
  ETIMEOUT: 'too_slow',
  ECONNECTION: 'not_reached',
  ECONNREFUSED: 'not_reached',
  ECONNRESET: 'not_reached',
  EHOSTUNREACH: 'not_reached',
  ENETUNREACH: 'not_reached',
  EPIPE: 'not_reached',
  ENOTFOUND: 'not_reached',
  EDNS: 'not_reached',
  ESOCKET: 'not_reached',
  ETLS: 'not_reached',
  EAUTH: 'not_let_in',
  // A greeting that says no.
  EPROTOCOL: 'not_let_in',
  EENVELOPE: 'refused',
  EMESSAGE: 'refused',
};

/** A mail server that hangs up at the door leaves nodemailer without a code for it. */
const HUNG_UP = /socket close|connection closed/i;

/** Why a mail was not sent: a word of a closed list, and the number that the mail server answered with. */
export function failureOf(error: unknown): Failure {
  const { code, responseCode, message } = (error ?? {}) as MailError;
  const failureCode = typeof responseCode === 'number' ? responseCode : null;
  const known = typeof code === 'string' ? BY_CODE[code] : undefined;
  if (code === undefined && HUNG_UP.test(String(message))) {
    return { failure: 'not_reached', failureCode };
  }
  return { failure: known ?? (failureCode === null ? 'broken' : 'refused'), failureCode };
}

/** Would the next mail fare the same? Then the others wait instead of knocking one by one. */
export const concernsEveryMail = ({ failure, failureCode }: Failure): boolean =>
  failure === 'no_mail_server' ||
  failure === 'not_reached' ||
  failure === 'too_slow' ||
  failure === 'not_let_in' ||
  failureCode === 421;
