import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { document, entry } from '../../values';

export const goalsAndPlans: Themes['goals-and-plans'] = [
  {
    name: 'leadership-goals',
    in: {
      da: {
        title: 'Mål for praksisnær ledelse i det offentlige',
        kind: 'action_plan',
        summary:
          'Tre mål: at forstå førstelinjelederens hverdag, at udvikle et tillægsmodul og at gennemføre det.',
        periodStart: '2012-09-01',
        periodEnd: '2014-03-31',
        adoptedBy: 'Projektets styregruppe',
        goals: [
          {
            title: 'Interview, analyse og sammenfatning',
            description: 'Omkring 30 interview i tre kommuner.',
            indicator: 'Gennemførte interview',
            target: '30',
            measureUnit: 'interview',
            dueOn: '2013-10-25',
            status: 'done',
          },
          {
            title: 'Et tillægsmodul til Den Grundlæggende Lederuddannelse',
            indicator: 'Modul med godkendt indhold',
            target: '1',
            measureUnit: 'modul',
            dueOn: '2013-12-31',
            status: 'ongoing',
          },
          {
            title: 'Modulet udbudt og gennemført',
            indicator: 'Første hold',
            target: '1',
            measureUnit: 'hold',
            dueOn: '2014-03-31',
            status: 'planned',
          },
        ],
        documents: [document('leadership-analysis', 'Sammenfatning af interviewene')],
      },
    },
  },
];

export const projects: Themes['projects'] = [
  {
    name: 'first-line-leadership',
    in: {
      da: {
        title: 'Praksisnær ledelse i det offentlige',
        aim: 'At afdække, hvad førstelinjelederen har brug for at lære, og at bygge et tillægsmodul til Den Grundlæggende Lederuddannelse (GLU) på det.',
        background: richText(
          'Offentlige ledere var sjældne gæster på lederuddannelserne. LeaderLab ville vide hvorfor og spurgte HR i Viborg Kommune.',
          'Pengene kommer fra trepartsaftalen i 2007: 30 millioner kroner til bedre ledelse i det offentlige. Seks lokale projekter prøver fra september 2012 til december 2013 af, hvad der virker. Dette er et af dem.',
          'I sommeren 2013 udvidede vi blikket. En stor gruppe ledere i plejen, tæt på social- og sundhedsassistenterne, var ikke kommet med.',
        ),
        targetGroup:
          'Førstelinjeledere i kommunerne: gruppekoordinatorer, teamledere, afdelingsledere og vejledere',
        periodStart: '2012-09-01',
        periodEnd: '2013-12-31',
        projectStatus: 'ongoing',
        owner: 'LeaderLab, en del af Mercantec, ved VEU Center MidtØst',
        leadRole: 'HR i Viborg Kommune er vært',
        partners: [
          { name: 'Viborg Kommune', role: 'HR, teknisk afdeling og plejesektoren' },
          { name: 'Norddjurs Kommune', role: 'Førstelinjeledere til interview' },
          { name: 'Syddjurs Kommune', role: 'Førstelinjeledere til interview' },
          { name: 'FOA Viborg-Skive', role: 'Faglig organisation' },
          { name: 'HK Midtvest', role: 'Faglig organisation' },
          { name: '3F Viborg', role: 'Faglig organisation' },
          { name: 'LeaderLab ved Mercantec', role: 'Projektledelse og uddannelse' },
          { name: 'VEU Center MidtØst', role: 'Voksen- og efteruddannelse' },
          { name: 'COK', role: 'Interview og analyse' },
        ],
        funding: [
          {
            source: 'Trepartsmidler, en del af 30 mio. kr. til ledelse i det offentlige',
            currency: 'DKK',
            year: 2007,
          },
        ],
        phases: [
          {
            title: 'Finde lederne',
            start: '2012-09-01',
            end: '2013-06-30',
            activities: 'Aftaler med kommunerne og de første interview i teknisk afdeling',
            partialResult: 'Førstelinjelederen er svær at få øje på i organisationen',
          },
          {
            title: 'Høre efter',
            start: '2013-06-30',
            end: '2013-10-25',
            activities: 'Interview i plejesektoren, analyse og sammenfatning',
            partialResult: 'Omkring 30 interview og en liste over ønsker',
          },
          {
            title: 'Bygge modulet',
            start: '2013-10-25',
            end: '2013-12-31',
            activities: 'Seminar med dem, der skal bruge det',
          },
        ],
        activities: [
          {
            title: 'Samarbejde med HR i Viborg Kommune etableret',
            status: 'done',
            dueOn: '2012-12-31',
          },
          {
            title: 'Interview i teknisk afdeling i Viborg, Norddjurs og Syddjurs',
            status: 'done',
            dueOn: '2013-06-30',
          },
          {
            title: 'Interview i plejesektoren i de tre kommuner',
            status: 'done',
            dueOn: '2013-09-30',
          },
          { title: 'Analyse og sammenfatning af tendenser', status: 'done', dueOn: '2013-10-15' },
          {
            title: 'Seminar om data og indhold på Vinkelvej 20 i Viborg',
            status: 'planned',
            dueOn: '2013-10-25',
          },
          { title: 'Udbud og gennemførelse af modulet', status: 'planned', dueOn: '2014-03-31' },
        ],
        results: richText(
          '- en kompetenceprofil for førstelinjeledere, blandt andet på teknik- og miljøområdet',
          '- en analyse af, hvordan lederne oplevede at blive rekrutteret, og hvor kravene var større end det, de kunne',
          '- et sikrere grundlag for at ansætte de næste',
          '- undervisning, der passer til en leder i det offentlige',
        ),
        lessons: richText(
          '## Det var svært',
          '- at finde førstelinjelederne, for de hedder noget nyt i hver forvaltning',
          '- at få en time med dem, for driften kalder',
          '- at kommunerne helst vil have alle på diplom, og at et åbent kursus alligevel skal passe til den enkelte',
        ),
        outlook: richText('Tillægsmodulet skal kunne udbydes af alle erhvervsskoler i landet.'),
        documents: [
          document('leadership-seminar', 'Program for seminaret'),
          document('leadership-analysis', 'Sammenfatning af interviewene'),
        ],
        contacts: [
          {
            label: 'HR',
            name: 'Karla Kunstig',
            role: 'HR-konsulent',
            phone: '+45 00 00 03 11',
            email: 'ledelse@viborg.example',
          },
        ],
      },
    },
  },
];

const glu = '[Den Grundlæggende Lederuddannelse](https://viborg.example/hr/glu)';

export const services: Themes['services'] = [
  {
    name: 'course',
    in: {
      da: {
        title: 'Kursus for offentlige ledere: fra politisk mål til mandag morgen',
        summary:
          'Tillægsmodul til Den Grundlæggende Lederuddannelse om økonomi, politisk tæft og overgangen fra kollega til leder.',
        description: richText(
          '## Målgruppe',
          'Både erfarne, nye og kommende ledere, for eksempel gruppekoordinatorer, teamledere, afdelingsledere og vejledere med ansvar for mennesker og penge.',
          '## Form',
          'Vi tager din egen hverdag med ind i lokalet. Teori, øvelser i grupper og personlig tilbagemelding skiftes, og vi træner på konkrete problemer fra deltagernes arbejde. Det kræver, at du er aktiv.',
          '## Indhold',
          '- hvordan kommuner og regioner får deres penge, og hvad staten bestemmer',
          '- budget, opfølgning, likviditet og regnskab som redskaber',
          '- hvordan regnskabet viser, om målene blev nået',
          '- styring efter værdier og mål',
          '- nye forventninger i rollen som leder',
          '- mere tid til personaleledelse, når driften fylder',
          '- at forstå organisationen, man står i',
          '## Plads i uddannelsen',
          `Modulet ligger efter de fem moduler i ${glu}: introduktion til ledelse, ledelse og udvikling, situationsbestemt ledelse, kommunikation og konflikthåndtering, forandringsledelse. Det kan også tages alene.`,
        ),
        audience: 'Erfarne, nye og kommende ledere i kommuner, regioner og stat',
        outcome:
          'Du kan oversætte et politisk mål til opgaver, og du bruger nøgletal som en medspiller.',
        howTo: richText(
          '1. Tal med din leder om, hvornår det passer.',
          '2. Tilmeld dig på skolens side.',
        ),
        requirements: richText('Ingen. Har du GLU, bygger kurset oven på den.'),
        processingTime: 'Plads på næste hold',
        cost: { currency: 'DKK', note: 'Følger reglerne for AMU. Spørg HR.' },
        promise: 'Du går hjem med en løsning på det problem, du kom med.',
        legalBasis: [
          { label: 'Reglerne om arbejdsmarkedsuddannelser', url: 'https://www.retsinformation.dk' },
        ],
        contacts: [
          {
            label: 'HR',
            name: 'Karla Kunstig',
            role: 'HR-konsulent',
            phone: '+45 00 00 03 11',
            email: 'ledelse@viborg.example',
          },
        ],
        channels: [
          { label: 'Tilmeld dig kurset', url: 'https://selvbetjening.viborg.example/lederkursus' },
        ],
        losTopics: ['Ledelse', 'Uddannelse'],
        group: 'Lederudvikling',
        position: 1,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'profile-workshop',
    in: {
      da: {
        title: 'Kompetenceprofil før opslag',
        summary:
          'HR hjælper dig med at beskrive, hvad lederen skal kunne, før du skriver stillingsopslaget.',
        description: richText(
          'Vi mødes med dig og to af dem, der skal ledes. På halvanden time bliver vi enige om opgaver, faglig viden og personlige egenskaber.',
        ),
        audience: 'Ledere, der skal ansætte en leder',
        outcome: 'Du søger efter det, du har brug for.',
        contacts: [
          {
            label: 'HR',
            name: 'Karla Kunstig',
            role: 'HR-konsulent',
            phone: '+45 00 00 03 11',
            email: 'ledelse@viborg.example',
          },
        ],
        group: 'Rekruttering',
        position: 2,
        serviceStatus: 'active',
      },
    },
  },
];

export const results: Themes['results'] = [
  {
    name: 'interviews',
    in: {
      da: {
        title: 'Omkring 30 ledere har fortalt',
        category: 'quality',
        indicator: 'Interview med førstelinjeledere',
        measureUnit: 'interview',
        series: [{ period: 'Oktober 2013', value: 30, note: 'Omtrentligt antal, tre kommuner' }],
        source: { name: 'COK og LeaderLab' },
        interpretation:
          'De peger på det samme: De savner forståelse for økonomi og organisation, og politisk tæft. Derfor handler modulet om netop det.',
        plan: entry('leadership-goals'),
      },
    },
  },
];
