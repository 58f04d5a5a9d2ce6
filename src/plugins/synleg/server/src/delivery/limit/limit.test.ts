import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { limitFor } from './limit';

const PROXY = '10.0.0.1';

/** A request over a connection from an address, with what that says of who asked. */
const from = (address: string, forwarded?: string) =>
  ({
    socket: { remoteAddress: address },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

const refused = { code: 'delivery.too_many_requests', status: 429 };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('the limit for each client', () => {
  it('refuses what is more than a minute’s worth, and says when to ask again', async () => {
    const count = limitFor({ rateLimit: 2, trustedProxies: [] });
    await count(from('192.0.2.1'));
    await count(from('192.0.2.1'));
    await expect(count(from('192.0.2.1'))).rejects.toMatchObject({
      ...refused,
      details: { retryAfter: 60 },
    });
    jest.advanceTimersByTime(60_001);
    await count(from('192.0.2.1'));
  });

  it('is one for each', async () => {
    const count = limitFor({ rateLimit: 1, trustedProxies: [] });
    await count(from('192.0.2.1'));
    await count(from('192.0.2.2'));
    await expect(count(from('192.0.2.2'))).rejects.toMatchObject(refused);
  });

  it('believes trusted proxies, and no client that calls itself something else each time', async () => {
    const count = limitFor({ rateLimit: 1, trustedProxies: [PROXY] });
    await count(from(PROXY, '198.51.100.1'));
    await count(from(PROXY, '198.51.100.2'));
    await expect(count(from(PROXY, '198.51.100.2'))).rejects.toMatchObject(refused);
    await expect(count(from(PROXY, '203.0.113.9, 198.51.100.2'))).rejects.toMatchObject(refused);

    await count(from('192.0.2.1', '203.0.113.1'));
    await expect(count(from('192.0.2.1', '203.0.113.2'))).rejects.toMatchObject(refused);
  });

  it('can be switched off', async () => {
    const count = limitFor({ rateLimit: 0, trustedProxies: [] });
    for (let asked = 0; asked < 100; asked += 1) await count(from('192.0.2.1'));
  });
});
