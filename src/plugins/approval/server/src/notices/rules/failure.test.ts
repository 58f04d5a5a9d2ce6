import { describe, expect, it, test } from '@jest/globals';
import { concernsEveryMail, failureOf } from './failure';

const errorWith = (more: object) => Object.assign(new Error('550 <ola@bo.example> unknown'), more);

test.each([
  [{ code: 'NO_MAIL_SERVER' }, 'no_mail_server', true],
  [{ code: 'ESOCKET' }, 'not_reached', true],
  [{ code: 'EDNS' }, 'not_reached', true],
  [{ message: 'Unexpected socket close' }, 'not_reached', true],
  [{ code: 'ETIMEDOUT' }, 'too_slow', true],
  [{ code: 'EAUTH', responseCode: 535 }, 'not_let_in', true],
  [{ code: 'EPROTOCOL', responseCode: 554 }, 'not_let_in', true],
  [{ code: 'EENVELOPE', responseCode: 550 }, 'refused', false],
  [{ code: 'EENVELOPE', responseCode: 421 }, 'refused', true],
  [{ responseCode: 452 }, 'refused', false],
  [{ code: 'NO_ADDRESS' }, 'no_address', false],
  [{ code: 'ESOMETHING' }, 'broken', false],
])('%j is %s; does every mail wait? %s', (more, failure, waits) => {
  const found = failureOf(errorWith(more));
  expect(found.failure).toBe(failure);
  expect(concernsEveryMail(found)).toBe(waits);
});

describe('what is kept of an error', () => {
  it('names no address, and the number that the server answered with', () => {
    const kept = failureOf(errorWith({ code: 'EENVELOPE', responseCode: 550 }));
    expect(kept).toEqual({ failure: 'refused', failureCode: 550 });
  });

  it('is something even when nothing sensible was thrown', () => {
    expect(failureOf(undefined)).toEqual({ failure: 'broken', failureCode: null });
  });
});
