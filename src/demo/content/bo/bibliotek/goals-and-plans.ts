import type { Themes } from '../../demo';
import { daysAhead, document, entry } from '../../values';

export const goalsAndPlans: Themes['goals-and-plans'] = [
  {
    name: 'plan-previous',
    in: {
      nn: {
        title: 'Bibliotekplan 2021–2024',
        kind: 'strategy',
        summary:
          'Planen som fekk oss til å opne døra om kvelden og flytte bøkene ned i augehøgd. Han er avløyst av den nye planen.',
        periodStart: '2021-01-01',
        periodEnd: '2024-12-31',
        adoptedBy: 'Kommunestyret',
        adoptedOn: '2020-12-07',
        goals: [
          {
            title: 'Sjølvbetent bibliotek om kvelden',
            indicator: 'Opningstimar i veka',
            baseline: '31',
            target: '112',
            measureUnit: 'timar',
            dueOn: '2023-06-30',
            status: 'done',
          },
        ],
      },
    },
  },
  {
    name: 'plan',
    in: {
      nn: {
        title: 'Bibliotekplan 2025–2028: Fleire som les, fleire som møtest',
        kind: 'strategy',
        summary:
          'Tre mål for fire år: ungar som les for si eiga skuld, vaksne som meistrar kvardagen digitalt, og eit hus der folk møtest på tvers.',
        periodStart: '2025-01-01',
        periodEnd: '2028-12-31',
        adoptedBy: 'Kommunestyret',
        adoptedOn: '2024-12-09',
        nextRevisionOn: daysAhead(200),
        goals: [
          {
            title: 'Kvart barn i Bø har ei bok på gang',
            description:
              'Bokkassar i alle barnehagar, sommarlesing i alle klassar, bokprat på sjuande trinn.',
            indicator: 'Lån av barnebøker for kvart barn',
            baseline: '14',
            target: '20',
            measureUnit: 'lån i året',
            dueOn: '2028-12-31',
            status: 'ongoing',
          },
          {
            title: 'Ingen står utanfor fordi dei manglar digital dugleik',
            description: 'Hjelpetime kvar dag og eige tilbod på arabisk og ukrainsk.',
            indicator: 'Hjelpetimar haldne',
            baseline: '160',
            target: '400',
            measureUnit: 'timar i året',
            dueOn: '2026-12-31',
            status: 'ongoing',
          },
          {
            title: 'Ein møteplass som vert styrt av dei som bruker han',
            description: 'Brukarråd for ungdom og for vaksne, med eigne pengar til arrangement.',
            indicator: 'Arrangement laga av brukarane',
            baseline: '6',
            target: '30',
            measureUnit: 'arrangement i året',
            dueOn: '2027-12-31',
            status: 'planned',
          },
        ],
        documents: [document('library-plan', 'Bibliotekplanen på éi side')],
        replaces: entry('plan-previous'),
      },
    },
  },
  {
    name: 'action-plan',
    in: {
      nn: {
        title: 'Tiltaksplan for året',
        kind: 'action_plan',
        summary:
          'Kva vi gjer i år for å nå måla, kven som har ansvaret, og korleis vi ser om det verkar. Vi går gjennom planen saman kvar haust, før budsjettet blir lagt.',
        periodStart: '2026-01-01',
        periodEnd: '2026-12-31',
        adoptedBy: 'Biblioteksjefen, etter personalmøte',
        adoptedOn: '2025-11-18',
        nextRevisionOn: daysAhead(300),
        goals: [
          {
            title: 'Alle tilsette kan forklare planen med to setningar',
            description:
              'Vi øver på kvarandre i kaffipausen. Roller og ansvar står på veggen i pauserommet.',
            indicator: 'Tilsette som svarar ja i medarbeidarsamtalen',
            baseline: '5',
            target: '9',
            measureUnit: 'tilsette',
            dueOn: '2026-06-30',
            status: 'done',
          },
          {
            title: 'Vi følgjer opp både det vi gjer og det som kjem ut av det',
            description: 'Kvart kvartal: Har vi gjort det vi sa? Merkar brukarane noko til det?',
            indicator: 'Gjennomgangar med skriftleg oppsummering',
            target: '4',
            measureUnit: 'i året',
            dueOn: '2026-12-15',
            status: 'ongoing',
          },
        ],
      },
    },
    edit: {
      changes: {
        summary:
          'Kva vi gjer i år for å nå måla, kven som har ansvaret, og korleis vi ser om det verkar. Ny i haust: Brukarrådet er med og vel ut tiltaka for neste år.',
      },
      waits: 'leader_review',
    },
  },
];
