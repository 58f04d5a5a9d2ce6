import type { Agent } from 'supertest';
import { signIn } from '../server';

/** The people of the demo library, by the role they have in its cases. */
const ACCOUNTS = {
  editor: 'redaktor@demo.example',
  leader: 'leiar@demo.example',
  deputy: 'stedfortredar@demo.example',
  member: 'tilsett@demo.example',
  change_agent: 'endringsagent@demo.example',
  web_editor: 'webredaktor@demo.example',
  project_lead: 'prosjektleiar@demo.example',
  stranger: 'redaktor.uu@demo.example',
  super_admin: 'admin@demo.example',
} as const;

export type Part = keyof typeof ACCOUNTS;
export const PARTS = Object.keys(ACCOUNTS) as Part[];
export type Cast = Record<Part, Agent>;

/**
 * Everyone signed in. `stranger` edits in another municipality, `super_admin` has no role in any case.
 * @param at another server of the same database
 */
export async function cast(at?: string): Promise<Cast> {
  const people = await Promise.all(
    PARTS.map(async (part) => [part, await signIn(ACCOUNTS[part], undefined, at)] as const),
  );
  return Object.fromEntries(people) as Cast;
}
