import request, { type Agent } from 'supertest';

const password = 'Magazine-1';

async function registered(url: string, path: string, body: object): Promise<Agent> {
  const answer = await request(url).post(path).send(body);
  const { data } = answer.body as { data: { token: string } | null };
  if (!data) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
  return request.agent(url).auth(data.token, { type: 'bearer' });
}

/** The first account of a new project: Strapi's super admin. */
export const registerOwner = (url: string): Promise<Agent> =>
  registered(url, '/admin/register-admin', {
    email: 'owner@example.com',
    firstname: 'Olga',
    password,
  });

/** Invites somebody as Strapi's "Editor", who may write and publish by Strapi's own rules, and accepts for them. */
export async function invite(owner: Agent, url: string, email: string): Promise<Agent> {
  const { body: roles } = await owner.get('/admin/roles').expect(200);
  const { id } = roles.data.find(({ code }: { code: string }) => code === 'strapi-editor');
  const firstname = email.split('@')[0];
  const invitation = await owner.post('/admin/users').send({ email, firstname, roles: [id] });
  const { registrationToken } = invitation.body.data;
  return registered(url, '/admin/register', {
    registrationToken,
    userInfo: { firstname, password },
  });
}
