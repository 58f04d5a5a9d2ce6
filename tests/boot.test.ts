import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, publicFolder, restoreDatabase, signIn, strapiInstance } from './server';

const email = 'first.admin@demo.example';
const password = 'First-admin-1';
const users = () => strapiInstance().db.query('admin::user');

beforeAll(async () => {
  await strapiInstance()
    .service('admin::user')
    .create({ email, password, firstname: 'First', isActive: true, registrationToken: null });
});

describe('the booted server', () => {
  it('has loaded both plugins', () => {
    expect(Object.keys(strapiInstance().plugins)).toEqual(
      expect.arrayContaining(['approval', 'synleg']),
    );
  });

  it('lets an account in and knows it afterwards', async () => {
    const admin = await signIn(email, password);
    const answer = await admin.get('/admin/users/me').expect(200);
    expect(answer.body).toMatchObject({ data: { email } });
  });

  it('knows nobody without a session', async () => {
    await anonymous().get('/admin/users/me').expect(401);
  });

  it('keeps time in UTC, wherever its machine stands', () => {
    expect(new Date('2026-07-01T12:00:00').toISOString()).toBe('2026-07-01T12:00:00.000Z');
  });

  it('refuses a wrong password', async () => {
    await expect(signIn('nobody@demo.example', 'Wrong-password-1')).rejects.toThrow('400');
  });
});

describe('the state between files', () => {
  it('forgets rows, tables and files, also where a trigger forbids deleting', async () => {
    const { connection } = strapiInstance().db;
    await connection.raw(`CREATE TABLE record (id INTEGER PRIMARY KEY)`);
    await connection.raw(
      `CREATE TRIGGER record_stays BEFORE DELETE ON record BEGIN SELECT RAISE(ABORT, 'append-only'); END`,
    );
    await connection('record').insert({ id: 1 });
    const [picture = ''] = await readdir(join(publicFolder(), 'uploads'));
    await rm(join(publicFolder(), 'uploads', picture));
    await writeFile(join(publicFolder(), 'uploads', 'new.txt'), 'new');
    await expect(connection('record').delete()).rejects.toMatchObject({
      message: expect.stringContaining('append-only'),
    });
    expect(await users().count({ where: { email } })).toBe(1);

    await restoreDatabase();

    expect(await connection.schema.hasTable('record')).toBe(false);
    expect(existsSync(join(publicFolder(), 'uploads', picture))).toBe(true);
    expect(existsSync(join(publicFolder(), 'uploads', 'new.txt'))).toBe(false);
    expect(await users().count({ where: { email } })).toBe(0);
  });
});
