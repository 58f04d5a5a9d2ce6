import type { words } from './words';

type Audience = 'administrator' | 'web_editor' | 'leader' | 'editor' | 'reader';

/** Roles of the panel; whoever has several is spoken to in the first of these. */
const AUDIENCE_OF_ROLE: readonly (readonly [code: string, audience: Audience])[] = [
  ['strapi-super-admin', 'administrator'],
  ['synleg-web-editor', 'web_editor'],
  ['synleg-leader', 'leader'],
  ['synleg-editor', 'editor'],
];

export const audienceOf = (codes: readonly string[]): Audience =>
  AUDIENCE_OF_ROLE.find(([code]) => codes.includes(code))?.[1] ?? 'reader';

/** What each is told, in order. */
export const STEPS: Readonly<Record<Audience, readonly (keyof typeof words)[]>> = {
  administrator: ['home.introduction.administrator.1', 'home.introduction.administrator.2'],
  web_editor: [
    'home.introduction.web_editor.1',
    'home.introduction.web_editor.2',
    'home.introduction.web_editor.3',
  ],
  leader: [
    'home.introduction.leader.1',
    'home.introduction.leader.2',
    'home.introduction.leader.3',
  ],
  editor: [
    'home.introduction.editor.1',
    'home.introduction.editor.2',
    'home.introduction.editor.3',
  ],
  reader: ['home.introduction.reader.1', 'home.introduction.reader.2'],
};
