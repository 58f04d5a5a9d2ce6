import request, { type Agent } from 'supertest';
import { bootedServer } from './booted-server';

const password = 'Synleg-demo-1';
const tokens = new Map<string, Promise<string>>();

async function tokenFor(email: string, secret: string): Promise<string> {
  const answer = await request(bootedServer().url)
    .post('/admin/login')
    .send({ email, password: secret });
  const body = answer.body as { data?: { token?: string } };
  const token = body.data?.token;
  if (!token) throw new Error(`${email} cannot sign in: ${answer.status} ${answer.text}`);
  return token;
}

/** Somebody without a session: what the public sees. @param at another server of the same database */
export const anonymous = (at = bootedServer().url): Agent => request.agent(at);

/**
 * Signs in to the admin panel over HTTP and sends the session with every request. A second call for the same account
 * in the same file uses the first one's session.
 * @param email of an account, for example `redaktor@demo.example`
 * @param at another server of the same database, for which the session is as good
 * @throws Error when the account cannot sign in
 */
export async function signIn(email: string, secret = password, at?: string): Promise<Agent> {
  const token = tokens.get(email) ?? tokenFor(email, secret);
  tokens.set(email, token);
  return anonymous(at).auth(await token, { type: 'bearer' });
}
