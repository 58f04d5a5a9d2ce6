import { isAbsolute, resolve } from 'node:path';
import { z } from '@strapi/utils';

/** Shorter secrets can be guessed; 32 random characters are what `npm start` writes at least. */
const SHORTEST_SECRET = 32;
const SAMPLE = /to-?be-?modified|change-?me|example|sample|secret|your-|xxxx|1234/i;
/** Random characters repeat little; `aaaa…` and `abcabc…` are typed, not drawn. */
const FEWEST_DIFFERENT_CHARACTERS = 12;
const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
] as const;

const isSample = (key: string) =>
  SAMPLE.test(key) || new Set(key).size < FEWEST_DIFFERENT_CHARACTERS;

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const variables = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(1337),
  PUBLIC_URL: z.url().optional(),
  PUBLIC_FOLDER: z.string().min(1).default('public'),
  DATABASE_CLIENT: z.enum(['sqlite', 'postgres']).default('sqlite'),
  DATABASE_FILENAME: z.string().min(1).default('.tmp/synleg.db'),
  DATABASE_URL: z.url().optional(),
  SYNLEG_DEMO: flag.optional(),
  SYNLEG_DEMO_PASSWORD: z.string().min(8).default('Synleg-demo-1'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_FOLDER: z.string().min(1).optional(),
  SYNLEG_RATE_LIMIT: z.coerce.number().int().min(0).default(6000),
  SYNLEG_TRUSTED_PROXIES: z.string().default(''),
  APP_KEYS: z.string().default(''),
  API_TOKEN_SALT: z.string().default(''),
  ADMIN_JWT_SECRET: z.string().default(''),
  TRANSFER_TOKEN_SALT: z.string().default(''),
  ENCRYPTION_KEY: z.string().default(''),
});

export type Environment = ReturnType<typeof readEnvironment>;

/** An empty variable means the same as one that is not set. */
const withoutEmpty = (source: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));

/**
 * The names of the secrets that must not be used in production, each with what is wrong with it.
 * @param source environment variables by name
 */
export function weakSecrets(source: NodeJS.ProcessEnv): string[] {
  return SECRETS.flatMap((name) => {
    const keys = (source[name] ?? '').split(',').map((key) => key.trim());
    if (keys.every((key) => key === '')) return [`${name} is missing`];
    if (keys.some((key) => key.length < SHORTEST_SECRET))
      return [`${name} is shorter than ${SHORTEST_SECRET} characters`];
    if (keys.some(isSample)) return [`${name} is a sample value`];
    return [];
  });
}

const fromProject = (path: string) => (isAbsolute(path) ? path : resolve(path));

function databaseOf(values: z.infer<typeof variables>) {
  if (values.DATABASE_CLIENT === 'sqlite') {
    return { client: 'sqlite' as const, filename: fromProject(values.DATABASE_FILENAME) };
  }
  if (!values.DATABASE_URL)
    throw new Error('DATABASE_CLIENT is postgres, but DATABASE_URL is missing.');
  return { client: 'postgres' as const, url: values.DATABASE_URL };
}

/** For how long a mail server may say nothing, in milliseconds: the outbox asks again, so nobody need wait longer. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Limits of time stand in the address, which may name its own. */
function withPatience(address: string): string {
  const url = new URL(address);
  for (const [name, milliseconds] of Object.entries(PATIENCE)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(milliseconds));
  }
  return url.href;
}

/** A mail server when there is one; else a folder for a first look and for tests; else nobody is written to. */
function mailOf(values: z.infer<typeof variables>, production: boolean) {
  const { SMTP_URL, MAIL_FROM, MAIL_FOLDER } = values;
  if (SMTP_URL !== undefined) {
    if (MAIL_FROM === undefined) throw new Error('SMTP_URL is set, but MAIL_FROM is missing.');
    return { by: 'server' as const, url: withPatience(SMTP_URL), from: MAIL_FROM };
  }
  const from = MAIL_FROM ?? 'Synleg <synleg@localhost>';
  if (MAIL_FOLDER === undefined && production) return { by: 'nobody' as const, from };
  return { by: 'folder' as const, folder: fromProject(MAIL_FOLDER ?? '.tmp/mail'), from };
}

/**
 * Environment variables as typed values with their defaults; the one place that knows them all.
 * @param source environment variables by name
 * @throws Error naming every variable that is wrong, and in production every weak secret
 */
export function readEnvironment(source: NodeJS.ProcessEnv) {
  const parsed = variables.safeParse(withoutEmpty(source));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${issue.path.join('.')}: ${issue.message}`,
    );
    throw new Error(`Wrong environment variables. ${problems.join('; ')}`);
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  const weak = production ? weakSecrets(source) : [];
  if (weak.length > 0) {
    throw new Error(
      `Refusing to start in production: ${weak.join('; ')}. Write random values, for example from "openssl rand -base64 32".`,
    );
  }
  return {
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`,
    publicFolder: fromProject(values.PUBLIC_FOLDER),
    database: databaseOf(values),
    demo: { load: values.SYNLEG_DEMO ?? !production, password: values.SYNLEG_DEMO_PASSWORD },
    mail: mailOf(values, production),
    rateLimit: values.SYNLEG_RATE_LIMIT,
    trustedProxies: values.SYNLEG_TRUSTED_PROXIES.split(',')
      .map((address) => address.trim())
      .filter(Boolean),
    secrets: {
      appKeys: values.APP_KEYS.split(',').map((key) => key.trim()),
      apiTokenSalt: values.API_TOKEN_SALT,
      adminJwtSecret: values.ADMIN_JWT_SECRET,
      transferTokenSalt: values.TRANSFER_TOKEN_SALT,
      encryptionKey: values.ENCRYPTION_KEY,
    },
  };
}
