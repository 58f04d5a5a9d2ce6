/** The people who bring the demo in. They are invented, and their names say so. */
interface DemoAccount {
  givenName: string;
  familyName: string;
  /** the role of the admin panel that lets them do what their membership asks of them */
  panelRole: string;
  /** of the panel */
  language: 'nn' | 'da';
}

const editor = { panelRole: 'synleg-editor' };
const leader = { panelRole: 'synleg-leader' };
const webEditor = {
  panelRole: 'synleg-web-editor',
  familyName: 'Webredaktør Døme',
  language: 'nn',
} as const;

export const ACCOUNTS = {
  'admin@demo.example': {
    givenName: 'Ada',
    familyName: 'Administrator Døme',
    panelRole: 'strapi-super-admin',
    language: 'nn',
  },
  'redaktor@demo.example': {
    ...editor,
    givenName: 'Reidun',
    familyName: 'Redaktør Døme',
    language: 'nn',
  },
  'leiar@demo.example': { ...leader, givenName: 'Leif', familyName: 'Leiar Døme', language: 'nn' },
  'stedfortredar@demo.example': {
    ...leader,
    givenName: 'Stine',
    familyName: 'Stedfortredar Døme',
    language: 'nn',
  },
  'tilsett@demo.example': {
    givenName: 'Torgeir',
    familyName: 'Tilsett Døme',
    panelRole: 'synleg-member',
    language: 'nn',
  },
  'webredaktor@demo.example': { ...webEditor, givenName: 'Vera' },
  'webredaktor2@demo.example': { ...webEditor, givenName: 'Vidar' },
  'endringsagent@demo.example': {
    givenName: 'Eva',
    familyName: 'Endringsagent Døme',
    panelRole: 'synleg-change-agent',
    language: 'nn',
  },
  'prosjektleiar@demo.example': {
    givenName: 'Pål',
    familyName: 'Prosjektleiar Døme',
    panelRole: 'synleg-project-lead',
    language: 'nn',
  },
  'redaktor.uu@demo.example': {
    ...editor,
    givenName: 'Rikke',
    familyName: 'Redaktør Eksempel',
    language: 'da',
  },
  'leiar.uu@demo.example': {
    ...leader,
    givenName: 'Lars',
    familyName: 'Leder Eksempel',
    language: 'da',
  },
  'redaktor.thy@demo.example': {
    ...editor,
    givenName: 'Rune',
    familyName: 'Redaktør Eksempel',
    language: 'da',
  },
  'leiar.thy@demo.example': {
    ...leader,
    givenName: 'Lone',
    familyName: 'Leder Eksempel',
    language: 'da',
  },
  'redaktor.hr@demo.example': {
    ...editor,
    givenName: 'Regitze',
    familyName: 'Redaktør Eksempel',
    language: 'da',
  },
  'leiar.hr@demo.example': {
    ...leader,
    givenName: 'Lukas',
    familyName: 'Leder Eksempel',
    language: 'da',
  },
} as const satisfies Record<string, DemoAccount>;

export type AccountName = keyof typeof ACCOUNTS;
export const ACCOUNT_NAMES = Object.keys(ACCOUNTS) as AccountName[];

export const ADMINISTRATOR: AccountName = 'admin@demo.example';
/** In every municipality of the demo. */
export const WEB_EDITORS = [
  'webredaktor@demo.example',
  'webredaktor2@demo.example',
] as const satisfies AccountName[];
export const PROJECT_LEAD: AccountName = 'prosjektleiar@demo.example';
