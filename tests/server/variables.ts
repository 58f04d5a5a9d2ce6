import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** @returns a port of 127.0.0.1 on which nobody listens at this moment */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const secret = () => randomBytes(32).toString('base64url');

/** All variables of a server under test: nothing of the developer's own `.env` may reach it. */
export const variablesFor = (folder: string, port: number): Record<string, string> => ({
  ENV_PATH: join(folder, 'no.env'),
  // The server must not care: its columns know no time zone.
  TZ: 'Europe/Oslo',
  HOST: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  PUBLIC_FOLDER: join(folder, 'public'),
  SMTP_URL: '',
  MAIL_FOLDER: join(folder, 'mail'),
  SYNLEG_DEMO: 'true',
  SYNLEG_DEMO_PASSWORD: 'Synleg-demo-1',
  // A test of the limit sets its own; the others must not run into it.
  SYNLEG_RATE_LIMIT: '0',
  SYNLEG_TRUSTED_PROXIES: '',
  STRAPI_TELEMETRY_DISABLED: 'true',
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
});
