/** The people who bring the demo in. They are invented, and their names say so. */
interface DemoAccount {
  givenName: string;
  familyName: string;
  /** the role of the admin panel that lets them do what their membership asks of them */
  panelRole: string;
  /** of the panel: what Strapi ships, where Norwegian is one */
  language: 'no' | 'da';
}

const editor = { panelRole: 'synleg-editor' };
const leader = { panelRole: 'synleg-leader' };
const webEditor = {
  panelRole: 'synleg-web-editor',
  familyName: 'Webredaktør Døme',
  language: 'no',
} as const;

export const ACCOUNTS = {
  'admin@demo.example': {
    givenName: 'Ada',
    familyName: 'Administrator Døme',
    panelRole: 'strapi-super-admin',
    language: 'no',
  },
  'redaktor@demo.example': {
    ...editor,
    givenName: 'Reidun',
    familyName: 'Redaktør Døme',
    language: 'no',
  },
  'leiar@demo.example': { ...leader, givenName: 'Leif', familyName: 'Leiar Døme', language: 'no' },
  'stedfortredar@demo.example': {
    ...leader,
    givenName: 'Stine',
    familyName: 'Stedfortredar Døme',
    language: 'no',
  },
  'tilsett@demo.example': {
    givenName: 'Torgeir',
    familyName: 'Tilsett Døme',
    panelRole: 'synleg-member',
    language: 'no',
  },
  'webredaktor@demo.example': { ...webEditor, givenName: 'Vera' },
  'webredaktor2@demo.example': { ...webEditor, givenName: 'Vidar' },
  'endringsagent@demo.example': {
    givenName: 'Eva',
    familyName: 'Endringsagent Døme',
    panelRole: 'synleg-change-agent',
    language: 'no',
  },
  'prosjektleiar@demo.example': {
    givenName: 'Pål',
    familyName: 'Prosjektleiar Døme',
    panelRole: 'synleg-project-lead',
    language: 'no',
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
