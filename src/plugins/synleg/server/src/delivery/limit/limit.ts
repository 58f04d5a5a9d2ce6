import type { IncomingMessage } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tooManyRequests } from '../../errors';

const A_MINUTE = 60;

export interface LimitSettings {
  /** requests a minute for each client address; 0 is no limit */
  rateLimit: number;
  /** addresses or ranges of proxies: what they say of who asked is believed */
  trustedProxies: readonly string[];
}

/** Counts a request. @throws `delivery.too_many_requests` */
export type CountRequest = (request: IncomingMessage) => Promise<void>;

/**
 * Limits how often each client may ask. Who asks is the address of the connection, or what trusted proxies say it is: a
 * client's own word for it (`X-Forwarded-For` from anybody else) counts for nothing.
 * @throws TypeError when a proxy's address is none
 */
export function limitFor({ rateLimit, trustedProxies }: LimitSettings): CountRequest {
  if (rateLimit === 0) return () => Promise.resolve();
  const trusted = proxyAddress.compile([...trustedProxies]);
  const limiter = new RateLimiterMemory({ points: rateLimit, duration: A_MINUTE });
  return async (request) => {
    try {
      await limiter.consume(proxyAddress(request, trusted));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw tooManyRequests(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)));
    }
  };
}
