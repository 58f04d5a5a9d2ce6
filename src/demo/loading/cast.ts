import type { Core } from '@strapi/strapi';
import type { UserId } from 'strapi-plugin-approval/strapi-server';
import { ACCOUNT_NAMES, ACCOUNTS, type AccountName } from '../accounts';
import { membershipsOf } from './registry';

/** The ids of the demo accounts. */
export type Cast = Record<AccountName, UserId>;

/** The demo accounts, made where they are missing; an account that somebody has made before stays as it is. */
export async function makeCast(strapi: Core.Strapi, password: string): Promise<Cast> {
  const cast: Partial<Cast> = {};
  for (const email of ACCOUNT_NAMES) {
    const { givenName, familyName, panelRole, language } = ACCOUNTS[email];
    cast[email] = await membershipsOf(strapi).ensureUser({
      email,
      firstname: givenName,
      lastname: familyName,
      password,
      roleCodes: [panelRole],
      language,
    });
  }
  return cast as Cast;
}
