import { randomBytes } from 'node:crypto';

/** In base64url, so that no shell or parser has to quote it. */
const secret = () => randomBytes(32).toString('base64url');

/** @returns {Record<string, string>} a new random value for each secret that a server needs, by variable name */
export const freshSecrets = () => ({
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
});
