import { beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, restoreDatabase, signIn, strapiInstance } from '../server';

const email = 'first.admin@demo.example';
const password = 'First-admin-1';

beforeAll(async () => {
  await strapiInstance()
    .service('admin::user')
    .create({ email, password, firstname: 'First', isActive: true, registrationToken: null });
});

describe('on PostgreSQL', () => {
  it('boots on nothing less', async () => {
    const { rows } = await strapiInstance().db.connection.raw('SELECT version()');
    expect(rows[0].version).toMatch(/^PostgreSQL 18/);
  });

  it('lets an account in, and nobody without a session', async () => {
    const admin = await signIn(email, password);
    await admin.get('/admin/users/me').expect(200);
    await anonymous().get('/admin/users/me').expect(401);
  });

  it('forgets between files what was written', async () => {
    const users = strapiInstance().db.query('admin::user');
    expect(await users.count({ where: { email } })).toBe(1);
    await restoreDatabase();
    expect(await users.count({ where: { email } })).toBe(0);
  });
});
