import type { Themes } from '../../demo';
import { daysAhead, document, entry } from '../../values';

export const goalsAndPlans: Themes['goals-and-plans'] = [
  {
    name: 'communication-plan',
    in: {
      da: {
        title: 'Kommunikationsstrategi og medieplan',
        kind: 'strategy',
        summary:
          'Hvem vi er, hvad vi siger til hvem, og i hvilken rækkefølge. Medieplanen har tre faser: først internt, så udad, og til sidst vejledningens plads i samfundet.',
        periodStart: '2026-01-01',
        periodEnd: '2028-12-31',
        adoptedBy: 'Ledelsen i UU',
        adoptedOn: '2025-12-10',
        nextRevisionOn: daysAhead(180),
        goals: [
          {
            title: 'Fase 1: Intern proces',
            description:
              'Budskaberne bliver forberedt, vi holder intern kick-off, og et korps af ambassadører blandt medarbejderne bliver dannet.',
            indicator: 'Medarbejdere, der kan fortælle begge pay-offs med egne ord',
            target: '24',
            measureUnit: 'medarbejdere',
            dueOn: '2026-06-30',
            status: 'done',
          },
          {
            title: 'Fase 2: Ekstern proces',
            description:
              'Digitale nyhedsbreve og en artikelserie. Kanaler: egen hjemmeside, Herning Folkeblad, Ikast Avis og nyhedsbrev til forældre.',
            indicator: 'Udsendte nyhedsbreve og bragte artikler',
            baseline: '0',
            target: '12',
            measureUnit: 'udgivelser',
            dueOn: '2027-06-30',
            status: 'ongoing',
          },
          {
            title: 'Fase 3: Vejledningen som krumtap i samfundets udvikling',
            description:
              'Artikler, nyhedsbreve med fakta om unges uddannelse og et katalog over emner i vejledningspolitikken. Kanaler: Vejlederforum, kataloget og de frie medier.',
            indicator: 'Omtaler, hvor vejledning nævnes som en del af løsningen',
            target: '10',
            measureUnit: 'omtaler',
            dueOn: '2028-06-30',
            status: 'planned',
          },
        ],
        documents: [document('uu-service-templates', 'Serviceskabeloner for UUs ydelser')],
      },
    },
  },
];

const figures = {
  name: 'UUs opgørelse over unges uddannelse i Herning',
  url: 'https://herning.example/uu/tal',
  table: 'Unge, der gennemfører en uddannelse',
};

export const results: Themes['results'] = [
  {
    name: 'completing',
    in: {
      da: {
        title: 'Tre ud af fire får en uddannelse',
        category: 'quality',
        indicator: 'Unge i Herning, der gennemfører en uddannelse',
        measureUnit: 'procent',
        series: [{ period: 'Seneste opgørelse', value: 74.4, note: 'Unge i Herning' }],
        target: 85,
        source: figures,
        interpretation:
          '74,4 procent af de unge i Herning får en uddannelse. Det er historien, der sjældent bliver fortalt, og vejledning er en del af forklaringen: Den, der har prøvet sit valg af, bliver oftere på holdet.',
        plan: entry('communication-plan'),
      },
    },
  },
  {
    name: 'not-completing',
    in: {
      da: {
        title: 'Hver fjerde står uden uddannelse',
        category: 'quality',
        indicator: 'Unge i Herning, der ikke får en uddannelse',
        measureUnit: 'procent',
        series: [{ period: 'Seneste opgørelse', value: 25.6, note: 'Unge i Herning' }],
        target: 15,
        comparisons: [{ label: 'Unge, der gennemfører', value: 74.4 }],
        source: figures,
        interpretation:
          '25,6 procent får ikke en uddannelse. Er du en af dem, betyder det, at du har ret til mere af vores tid end de andre. Det er dér, vi sætter ind først.',
        plan: entry('communication-plan'),
      },
    },
  },
];
