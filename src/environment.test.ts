import { describe, expect, it } from '@jest/globals';
import { readEnvironment, weakSecrets } from './environment';

const strong = (letter: string) => letter.repeat(8) + 'Qz7-kM2_pW9xT4vB6nR1jH5s';
const secrets = {
  APP_KEYS: `${strong('a')},${strong('b')}`,
  API_TOKEN_SALT: strong('c'),
  ADMIN_JWT_SECRET: strong('d'),
  TRANSFER_TOKEN_SALT: strong('e'),
  ENCRYPTION_KEY: strong('f'),
};
const production = { ...secrets, NODE_ENV: 'production' };
const names = Object.keys(secrets);

describe('without variables', () => {
  it('listens on loopback, keeps SQLite below the project and loads the demo', () => {
    expect(readEnvironment({})).toMatchObject({
      host: '127.0.0.1',
      port: 1337,
      publicUrl: 'http://127.0.0.1:1337',
      database: { client: 'sqlite', filename: expect.stringMatching(/[\\/]\.tmp[\\/]synleg\.db$/) },
      demo: { load: true, password: 'Synleg-demo-1' },
      mail: { by: 'folder', folder: expect.stringMatching(/[\\/]\.tmp[\\/]mail$/) },
      rateLimit: 6000,
      trustedProxies: [],
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ PORT: '', PUBLIC_URL: '' }).publicUrl).toBe('http://127.0.0.1:1337');
  });
});

describe('with variables', () => {
  it('builds the public address from host and port', () => {
    const { publicUrl } = readEnvironment({ HOST: 'localhost', PORT: '8080' });
    expect(publicUrl).toBe('http://localhost:8080');
  });

  it('keeps an absolute path and an address as they are', () => {
    const read = readEnvironment({
      DATABASE_FILENAME: '/var/lib/synleg/a.db',
      PUBLIC_URL: 'https://synleg.bo.kommune.no',
    });
    expect(read.database).toEqual({ client: 'sqlite', filename: '/var/lib/synleg/a.db' });
    expect(read.publicUrl).toBe('https://synleg.bo.kommune.no');
  });

  it('reads a list of proxies', () => {
    const { trustedProxies } = readEnvironment({ SYNLEG_TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2,' });
    expect(trustedProxies).toEqual(['10.0.0.1', '10.0.0.2']);
  });

  it('uses PostgreSQL when told to, and wants its address then', () => {
    const url = 'postgres://synleg@127.0.0.1:5432/synleg';
    const { database } = readEnvironment({ DATABASE_CLIENT: 'postgres', DATABASE_URL: url });
    expect(database).toEqual({ client: 'postgres', url });
    expect(() => readEnvironment({ DATABASE_CLIENT: 'postgres' })).toThrow('DATABASE_URL');
  });

  it('sends by a mail server when told of one, and wants to know from whom', () => {
    const server = { SMTP_URL: 'smtps://synleg:secret@mail.example:465', MAIL_FROM: 'a@b.example' };
    const { mail } = readEnvironment(server);
    expect(mail).toMatchObject({ by: 'server', from: 'a@b.example' });
    expect(() => readEnvironment({ SMTP_URL: server.SMTP_URL })).toThrow('MAIL_FROM');
  });

  it('waits for a mail server no longer than half a minute, unless its address says otherwise', () => {
    const url = 'smtp://mail.example:25?socketTimeout=5000';
    expect(readEnvironment({ SMTP_URL: url, MAIL_FROM: 'a@b.example' }).mail).toMatchObject({
      url: 'smtp://mail.example:25?socketTimeout=5000&connectionTimeout=10000&greetingTimeout=10000',
    });
  });

  it('writes mails into another folder when told to', () => {
    const { mail } = readEnvironment({ ...production, MAIL_FOLDER: '/var/spool/synleg' });
    expect(mail).toMatchObject({ by: 'folder', folder: '/var/spool/synleg' });
  });

  it.each([
    ['SMTP_URL', 'https://mail.example'],
    ['PORT', 'seventy'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'not an address'],
    ['DATABASE_CLIENT', 'mysql'],
    ['SYNLEG_DEMO', 'yes'],
    ['SYNLEG_DEMO_PASSWORD', 'short'],
    ['SYNLEG_RATE_LIMIT', '-1'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(name);
  });
});

describe('in production', () => {
  it('starts with strong secrets, without the demo', () => {
    expect(readEnvironment(production).demo.load).toBe(false);
    expect(readEnvironment({ ...production, SYNLEG_DEMO: 'true' }).demo.load).toBe(true);
  });

  it('writes to nobody when there is no mail server', () => {
    expect(readEnvironment(production).mail.by).toBe('nobody');
  });

  it.each(names)('refuses to start without %s', (name) => {
    expect(() => readEnvironment({ ...production, [name]: '' })).toThrow(`${name} is missing`);
  });

  it.each(names)('refuses to start with a short %s', (name) => {
    const short = 'k3J9sPq1'.repeat(3);
    expect(() => readEnvironment({ ...production, [name]: short })).toThrow(`${name} is shorter`);
  });

  it.each(names)('refuses to start with a sample value in %s', (name) => {
    const sample = 'tobemodified-tobemodified-tobemodified';
    expect(() => readEnvironment({ ...production, [name]: sample })).toThrow(
      `${name} is a sample value`,
    );
  });

  it('takes a repeated pattern for a sample value', () => {
    const typed = 'abcdefgh'.repeat(5);
    expect(() => readEnvironment({ ...production, API_TOKEN_SALT: typed })).toThrow(
      'API_TOKEN_SALT is a sample value',
    );
  });

  it('names every weak secret at once', () => {
    const read = () => readEnvironment({ NODE_ENV: 'production' });
    for (const name of names) expect(read).toThrow(name);
  });

  it('looks at each of several keys', () => {
    const keys = `${strong('a')},short`;
    expect(weakSecrets({ ...secrets, APP_KEYS: keys })).toEqual([
      'APP_KEYS is shorter than 32 characters',
    ]);
  });

  it('does not mind weak secrets elsewhere', () => {
    expect(() => readEnvironment({ NODE_ENV: 'development' })).not.toThrow();
  });
});
