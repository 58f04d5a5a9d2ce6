import type { Themes } from '../../demo';
import { entry } from '../../values';

const ownCount = {
  name: 'Biblioteket si eiga teljing (oppdikta tal til demo)',
  url: 'https://bo.example/bibliotek/tal',
  licence: 'NLOD 2.0',
  table: 'Vaksne og born, årsteljing',
};

export const results: Themes['results'] = [
  {
    name: 'satisfaction',
    in: {
      nn: {
        title: 'Folk får hjelp med ein gong',
        category: 'user_satisfaction',
        indicator: 'Brukarar som seier at dei fekk den hjelpa dei kom for',
        measureUnit: 'prosent',
        series: [
          { period: '2022', value: 86 },
          { period: '2023', value: 89, note: 'Første året med sjølvbetent opningstid' },
          { period: '2024', value: 91 },
          { period: '2025', value: 94, note: '412 svar' },
        ],
        target: 95,
        comparisons: [
          { label: 'Nabobiblioteka', value: 88 },
          { label: 'Alle biblioteka i fylket', value: 87 },
        ],
        source: ownCount,
        interpretation:
          'Nesten alle går ut att med det dei kom for. Dei seks som ikkje gjorde det, sakna oftast ein person å spørje på kveldstid. Difor har vi no vakttelefon til klokka 21.',
        plan: entry('plan'),
      },
    },
  },
  {
    name: 'children-loans',
    in: {
      nn: {
        title: 'Ungane les meir',
        category: 'quality',
        indicator: 'Lån av barnebøker for kvart barn under 15 år',
        measureUnit: 'lån i året',
        series: [
          { period: '2022', value: 12.4 },
          { period: '2023', value: 13.1 },
          { period: '2024', value: 14 },
          { period: '2025', value: 16.2, note: 'Bokkassar i alle barnehagane' },
        ],
        target: 20,
        comparisons: [{ label: 'Landet (oppdikta)', value: 11.8 }],
        source: ownCount,
        interpretation:
          'Eit barn i Bø låner no fire bøker meir i året enn for tre år sidan. Auka kom då bokkassane flytta inn i barnehagane, der også dei ungane er som sjeldan kjem til oss.',
        plan: entry('plan'),
      },
    },
  },
  {
    name: 'presence',
    in: {
      nn: {
        title: 'Vi er på jobb',
        category: 'presence',
        indicator: 'Nærvær blant dei tilsette',
        measureUnit: 'prosent',
        series: [
          { period: '1. halvår 2025', value: 93.8 },
          { period: '2. halvår 2025', value: 95.1 },
          { period: '1. halvår 2026', value: 95.6 },
        ],
        target: 95,
        comparisons: [{ label: 'Bø kommune samla', value: 92.4 }],
        source: { name: 'Kommunen sitt lønssystem (oppdikta tal til demo)' },
        interpretation:
          'For deg som brukar tyder det at det er folk i skranken slik opningstidene lovar: Vi stengde ikkje ein einaste dag på grunn av fråvær i fjor.',
      },
    },
  },
  {
    name: 'digital-help-result',
    waits: 'leader_review',
    in: {
      nn: {
        title: 'Fleire får digital hjelp',
        category: 'capacity',
        indicator: 'Digitale hjelpetimar haldne',
        measureUnit: 'timar',
        series: [
          { period: '2024', value: 160 },
          { period: '2025', value: 274 },
        ],
        target: 400,
        source: ownCount,
        interpretation:
          'Du får no time innan tre dagar. For to år sidan måtte du vente i to veker.',
        plan: entry('plan'),
      },
    },
  },
];
