import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAgo, document, entry, picture } from '../../values';

export const projects: Themes['projects'] = [
  {
    name: 'kitchen',
    in: {
      nn: {
        title: 'Kjøkkenet heim att',
        aim: 'Maten skal lagast der folk bur, og bebuarane skal vere med på det.',
        background: richText('I tolv år kom maten i bil, ferdig og lunken. Halvparten vart kasta.'),
        targetGroup: 'Bebuarane på sjukeheimen',
        periodStart: '2025-01-06',
        periodEnd: '2026-12-18',
        projectStatus: 'ongoing',
        owner: 'Institusjonsleiaren',
        leadRole: 'Kjøkkensjefen',
        partners: [
          { name: 'Brukar- og pårørandeutvalet', role: 'Smakar og seier frå' },
          { name: 'Bø jordbrukslag', role: 'Leverer poteter, gulrøter og egg' },
        ],
        funding: [{ source: 'Bø kommune', amount: 650000, currency: 'NOK', year: 2025 }],
        phases: [
          {
            title: 'Éin etasje',
            start: '2025-01-06',
            end: '2025-12-19',
            activities: 'Ombygging og opplæring.',
            partialResult: 'Matsvinnet gjekk ned frå 48 til 15 prosent.',
          },
          {
            title: 'Heile huset',
            start: '2026-01-05',
            end: '2026-12-18',
            activities: 'Kjøkken i første etasje.',
          },
        ],
        activities: [
          { title: 'Kjøkken i andre etasje', status: 'done', dueOn: '2025-03-01' },
          { title: 'Kjøkken i første etasje', status: 'ongoing', dueOn: '2026-12-01' },
        ],
        results: richText(
          'Bebuarane i andre etasje har i snitt lagt på seg to kilo. Det var meininga.',
        ),
        documents: [document('nursing-home-menu', 'Menyen denne månaden')],
      },
    },
  },
];

export const results: Themes['results'] = [
  {
    name: 'presence',
    in: {
      nn: {
        title: 'Nærvær på jobb',
        category: 'presence',
        indicator: 'Nærvær blant dei tilsette',
        measureUnit: 'prosent',
        series: [
          { period: '2024', value: 89.7 },
          { period: '2025', value: 92.3, note: 'Heile stillingar i andre etasje' },
        ],
        target: 93,
        comparisons: [{ label: 'Sjukeheimar i fylket (oppdikta)', value: 90.1 }],
        source: { name: 'Kommunen sitt lønssystem (oppdikta tal til demo)' },
        interpretation:
          'Færre vikarar tyder at du møter dei same hendene om morgonen. I fjor møtte ein bebuar i snitt 19 ulike folk på ein månad, mot 31 året før.',
      },
    },
  },
];

export const stories: Themes['stories'] = [
  {
    name: 'potato-table',
    in: {
      nn: {
        title: 'Potetbordet',
        lead: 'Klokka ti kvar tysdag blir det lagt avispapir på kjøkkenbordet. Då veit alle kva som skal skje.',
        body: richText(
          'Den eldste ved bordet er 97. Ho skreller tynnast. «Det er pengar i skrellet», seier ho, og ingen motseier henne.',
          'Etter ein time er gryta full. Då får barnehageborna vere med og bere.',
        ),
        category: 'report',
        heroImage: picture(
          'shared-meal',
          'Eit langbord med gryte, brød og folk i ulik alder som et saman',
        ),
        byline: 'Redaksjonsgruppa på sjukeheimen',
        publishedOn: daysAgo(9),
        relatedProject: entry('kitchen'),
        relatedService: entry('long-stay'),
      },
    },
  },
];
