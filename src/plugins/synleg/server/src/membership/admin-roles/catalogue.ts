import type { Role } from 'strapi-plugin-approval/strapi-server';

/** What the panel lets a role try; in which units is decided by memberships. */
export interface AdminRole {
  name: string;
  description: string;
  /** may write drafts, and press Strapi's publish button (which the approval then answers) */
  writes: boolean;
  /** may make and remove units, and change the municipality */
  runsMunicipality: boolean;
}

/** The roles of the admin panel by their stable code. Names and descriptions can be changed in the panel. */
export const ADMIN_ROLES = {
  'synleg-editor': {
    name: 'Redaktør',
    description: 'Skriv for arbeidsplassane sine og sender til godkjenning.',
    writes: true,
    runsMunicipality: false,
  },
  'synleg-leader': {
    name: 'Leiar',
    description: 'Leiar eller stedfortredar: svarar for arbeidsplassen, skriv og godkjenner.',
    writes: true,
    runsMunicipality: false,
  },
  'synleg-member': {
    name: 'Tilsett',
    description: 'Les utkasta på arbeidsplassen sin og seier kva ein meiner om dei.',
    writes: false,
    runsMunicipality: false,
  },
  'synleg-change-agent': {
    name: 'Endringsagent',
    description: 'Kollega frå ein annan arbeidsplass: leier arbeidet og les, skriv ikkje.',
    writes: false,
    runsMunicipality: false,
  },
  'synleg-web-editor': {
    name: 'Webredaktør',
    description:
      'Publiserer for heile kommunen, lagar arbeidsplassar og held kommunen sine opplysningar ved like.',
    writes: true,
    runsMunicipality: true,
  },
  'synleg-project-lead': {
    name: 'Prosjektleiar',
    description: 'Følgjer opp alle arbeidsplassane i kommunen: les, skriv ikkje.',
    writes: false,
    runsMunicipality: false,
  },
} as const satisfies Record<string, AdminRole>;

export type RoleCode = keyof typeof ADMIN_ROLES;

/** The role of the panel that goes with a role in a unit or municipality. */
export const ROLE_CODE_OF: Record<Role, RoleCode> = {
  editor: 'synleg-editor',
  leader: 'synleg-leader',
  deputy: 'synleg-leader',
  member: 'synleg-member',
  change_agent: 'synleg-change-agent',
  web_editor: 'synleg-web-editor',
  project_lead: 'synleg-project-lead',
};
