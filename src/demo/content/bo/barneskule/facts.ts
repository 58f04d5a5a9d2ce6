import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAhead, document, entry, next } from '../../values';

export const practicalInfo: Themes['practical-info'] = [
  {
    name: 'practical-info',
    in: {
      nn: {
        visitingAddress: {
          street: 'Prøvelia 7',
          postalCode: '3800',
          city: 'Bø',
          country: 'NO',
          latitude: 59.4202,
          longitude: 9.0581,
        },
        contacts: [
          {
            label: 'Kontoret',
            name: 'Siri Skodespel',
            role: 'Skulesekretær',
            phone: '+47 00 00 02 10',
            email: 'barneskule@bo.example',
          },
          {
            label: 'SFO',
            name: 'Ola Døme',
            role: 'SFO-leiar',
            phone: '+47 00 00 02 12',
            email: 'sfo@bo.example',
          },
        ],
        openingHours: [
          { days: 'weekdays', opens: '08:15:00', closes: '14:00:00', note: 'Skuledagen' },
          { days: 'weekdays', opens: '06:30:00', closes: '16:30:00', note: 'SFO' },
        ],
        openingExceptions: [{ date: next('12-23'), closed: true, reason: 'Juleferien er i gang' }],
        eDialogues: [
          {
            label: 'Skriv trygt til skulen',
            url: 'https://edialog.bo.example/barneskule',
            authentication: 'id_porten',
            description: 'Bruk denne når saka gjeld eit barn med namn.',
          },
        ],
        eForms: [
          {
            title: 'Søk om fri frå skulen',
            url: 'https://eskjema.bo.example/skule/permisjon',
            language: 'nynorsk',
            authentication: 'id_porten',
            processingTime: 'Tre dagar',
          },
          {
            title: 'Innskriving i første klasse',
            url: 'https://eskjema.bo.example/skule/innskriving',
            language: 'nynorsk',
            authentication: 'id_porten',
            processingTime: 'To veker',
            service: entry('enrolment'),
          },
        ],
        gettingHere: richText(
          'Gangvegen frå sentrum er opplyst heile vegen. Slepp helst av barnet ved snuplassen, ikkje i porten.',
        ),
        premisesAccessibility: richText(
          'Skulen er på éi flate med heis til biblioteket. Alle klasserom har lydutjamning.',
        ),
        faq: [
          {
            question: 'Når skal barnet vere heime?',
            answer: 'Når det har feber eller ikkje orkar å vere ute. Snør og litt hoste går fint.',
          },
          {
            question: 'Kva gjer eg om ungen blir plaga?',
            answer:
              'Ring oss same dag. Vi lagar ein plan saman med dykkar innan ei veke, det har barnet rett til.',
          },
        ],
      },
    },
  },
];

export const goalsAndPlans: Themes['goals-and-plans'] = [
  {
    name: 'plan',
    in: {
      nn: {
        title: 'Utviklingsplan 2025–2027: Lese, høyre til, vere ute',
        kind: 'action_plan',
        summary:
          'Tre satsingar i tre år. Kvart team har eige ansvar, og alle legg fram kva som verka, på planleggingsdagen i august.',
        periodStart: '2025-08-01',
        periodEnd: '2027-12-31',
        adoptedBy: 'Samarbeidsutvalet',
        adoptedOn: '2025-06-11',
        nextRevisionOn: daysAhead(250),
        goals: [
          {
            title: 'Alle les trygt innan fjerde trinn',
            indicator: 'Elevar over kritisk grense',
            baseline: '78',
            target: '92',
            measureUnit: 'prosent',
            dueOn: '2027-06-15',
            status: 'ongoing',
          },
          {
            title: 'Ingen står åleine i storefri',
            description: 'Leikevenner og ein vaksen på fast post ved kvar inngang.',
            indicator: 'Elevar som trivst',
            baseline: '89',
            target: '96',
            measureUnit: 'prosent',
            dueOn: '2026-12-31',
            status: 'ongoing',
          },
          {
            title: 'Uteskule for alle trinn',
            indicator: 'Trinn med fast utedag',
            baseline: '4',
            target: '7',
            measureUnit: 'trinn',
            dueOn: '2027-08-15',
            status: 'done',
          },
        ],
        documents: [document('school-plan', 'Utviklingsplanen på éi side')],
      },
    },
  },
];

export const results: Themes['results'] = [
  {
    name: 'thriving',
    in: {
      nn: {
        title: 'Elevane trivst',
        category: 'user_satisfaction',
        indicator: 'Elevar på sjuande trinn som trivst godt eller svært godt',
        measureUnit: 'prosent',
        series: [
          { period: '2023', value: 87 },
          { period: '2024', value: 89 },
          { period: '2025', value: 93, note: 'Første år med leikevenner' },
        ],
        target: 96,
        comparisons: [{ label: 'Landet (oppdikta)', value: 90 }],
        source: { name: 'Elevundersøkinga (oppdikta tal til demo)', licence: 'NLOD 2.0' },
        interpretation:
          'Av 41 elevar er det tre som ikkje trivst. Vi veit at dei finst, og vi snakkar med dei kvar veke.',
        plan: entry('plan'),
      },
    },
  },
  {
    name: 'qualified',
    in: {
      nn: {
        title: 'Lærarane er utdanna for det dei underviser i',
        category: 'qualified_staff',
        indicator: 'Undervisning gjeven av lærarar med godkjend utdanning',
        measureUnit: 'prosent',
        series: [
          { period: '2024', value: 94.2 },
          { period: '2025', value: 96.8 },
        ],
        target: 98,
        source: { name: 'Grunnskulen si eiga teljing (oppdikta tal til demo)' },
        interpretation:
          'Barnet ditt møter nesten alltid ein utdanna lærar. Når vi set inn vikar, er det den same vikaren så langt det går.',
      },
    },
  },
];
