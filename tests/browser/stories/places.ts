import type { Language } from '../../../src/plugins/approval/shared/vocabulary';

/** Where a story happens: who takes part in it, and in which language. */
export interface Place {
  readonly language: Language;
  /** what the browsers of these people ask for */
  readonly browser: string;
  readonly editor: string;
  readonly leader: string;
  readonly webEditor: string;
  /** the unit as the panel names it, and as the public finds it */
  readonly unit: string;
  readonly presentation: string;
  /** the theme as the start page calls it */
  readonly theme: string;
  readonly texts: {
    readonly title: string;
    readonly lead: string;
    readonly body: string;
    readonly wish: string;
    readonly betterLead: string;
  };
}

export const BO: Place = {
  language: 'nn',
  browser: 'nn-NO',
  editor: 'redaktor@demo.example',
  leader: 'leiar@demo.example',
  webEditor: 'webredaktor@demo.example',
  unit: 'Bø bibliotek',
  presentation: 'bo/bibliotek',
  theme: 'Reportasjar og aktuelt',
  texts: {
    title: 'Strikkekafé på tysdagar',
    lead: 'Kom og strikk saman med oss.',
    body: 'Vi kokar kaffi, og garn har vi òg.',
    wish: 'Skriv når det opnar.',
    betterLead: 'Kom og strikk saman med oss kvar tysdag frå klokka 18.',
  },
};

export const HERNING: Place = {
  language: 'da',
  browser: 'da-DK',
  editor: 'redaktor.uu@demo.example',
  leader: 'leiar.uu@demo.example',
  webEditor: 'webredaktor@demo.example',
  unit: 'UU Herning',
  presentation: 'herning/uu',
  theme: 'Historier og aktuelt',
  texts: {
    title: 'Åben vejledning om onsdagen',
    lead: 'Kom forbi og tal med en vejleder.',
    body: 'Du behøver ikke bestille tid, og dine forældre må gerne være med.',
    wish: 'Skriv, hvornår I har åbent.',
    betterLead: 'Kom forbi hver onsdag fra klokken 14 og tal med en vejleder.',
  },
};
