import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { document } from '../../values';

export const projects: Themes['projects'] = [
  {
    name: 'ujju',
    in: {
      da: {
        title: 'UJJU: Uddannelse til job – job til uddannelse',
        aim: 'Flere unge skal gennemføre en uddannelse. Det skal ske ved, at 14 partnere i tre kommuner udvikler fælles modeller, metoder og værktøjer, lærer målgruppen bedre at kende og afprøver nye forløb sammen med de unge.',
        background: richText(
          'UJJU er støttet af EU’s Socialfond. Arbejdet hviler på to ben.',
          '- **Et forpligtende samarbejde.** Partnerne binder sig til én sammenhængende indsats på tværs af skoler, jobcentre og kommuner.',
          '- **Forløb med de unge.** De bygger på den anerkendende tilgang, Appreciative Inquiry: Vi begynder med det, der allerede virker i den unges liv.',
        ),
        targetGroup: '180 unge mellem 18 og 30 år uden en kompetencegivende uddannelse',
        periodStart: '2011-11-01',
        periodEnd: '2012-12-31',
        projectStatus: 'done',
        owner: 'Thisted Kommune',
        leadRole: 'Lederen af Thy Uddannelsescenter',
        partners: [
          { name: 'EUC Nordvest', role: 'Erhvervsuddannelse' },
          { name: 'SOSU Thisted', role: 'Social- og sundhedsuddannelse' },
          { name: 'Thy-Mors HF og VUC', role: 'Almen voksenuddannelse' },
          { name: 'VUC Nordjylland', role: 'Almen voksenuddannelse' },
          { name: 'Sprogcenter Thisted', role: 'Danskuddannelse' },
          { name: 'Thy Produktionsskole', role: 'Produktionsskole' },
          { name: 'Morsø Produktionsskole', role: 'Produktionsskole' },
          { name: 'Produktionsskolerne Midtvendsyssel', role: 'Produktionsskole' },
          { name: 'Jobcenter Jammerbugt', role: 'Beskæftigelse' },
          { name: 'Jobcenter Mors', role: 'Beskæftigelse' },
          { name: 'Jobcenter Thisted', role: 'Beskæftigelse' },
          { name: 'UU Thy', role: 'Vejledning af unge' },
          { name: 'UU Mors', role: 'Vejledning af unge' },
          { name: 'UU Vendsyssel Øst–Vest', role: 'Vejledning af unge' },
        ],
        funding: [
          { source: 'Partnerkredsen', amount: 5000000, currency: 'DKK', year: 2011 },
          {
            source: 'EU’s Socialfond, den øvrige del af et budget på 10 mio. kr.',
            amount: 5000000,
            currency: 'DKK',
            year: 2011,
          },
        ],
        phases: [
          {
            title: 'Fase 0: Afklaring',
            activities:
              'Evaluering på forhånd. Projektet bliver modnet og kvalificeret, ejerskab og organisation kommer på plads, og alle gør sig klar.',
            partialResult:
              '»Puls – parathed og partnerskab«: en minianalyse af vilkår og pejlemærker, tilsagn om timer og et oplæg til fælles strategi',
          },
          {
            title: 'Fase 1: Handling',
            start: '2011-11-01',
            activities:
              'Tre koordinatorer bliver ansat. Ungeforløb bliver udviklet. CABI analyserer målgruppen og udvikler et dialogværktøj. 84 medarbejdere får kompetenceudvikling på tre niveauer, og der bliver dannet lokale netværk for partnere og virksomheder.',
            partialResult:
              'Et landkort over fælles ressourcer, de første værktøjer til et fælles sprog, forsøg med forløb og visitation, Ungerejsen, partnerskabsdage, hjemmeside og nyhedsbreve',
          },
          {
            title: 'Fase 2: Implementering og evaluering',
            activities:
              'Lokale partnerskabsgrupper i de tre kommuner. Evalueringen løber ved siden af driften, med CABI som formidler.',
            partialResult: 'En spiral af læring og udvikling, hvor det ene forløb retter det næste',
          },
          {
            title: 'Fase 3: Forankring',
            end: '2012-12-31',
            activities:
              'Partnerskabsdage på tværs af kommuner og fag. Blikket bliver rettet mod tiden efter 2012.',
            partialResult: 'Forankringen er begyndt i visionen for Thy-Mors uddannelsesråd',
          },
        ],
        activities: [
          {
            title: '10–12 ungeforløb på 10 uger, tre forskellige steder',
            status: 'done',
            dueOn: '2012-12-31',
          },
          {
            title: 'Kompetenceudvikling for 84 medarbejdere, 5 dage til hver',
            status: 'done',
            dueOn: '2012-11-30',
          },
          {
            title: 'Kvalitativ og kvantitativ analyse af målgruppen (CABI)',
            status: 'done',
            dueOn: '2012-06-30',
          },
          { title: 'Partnerskabsdage', status: 'done', dueOn: '2012-10-31' },
          { title: 'Parkourforløb', status: 'done', dueOn: '2012-09-30' },
        ],
        results: richText(
          '- **180 unge** mellem 18 og 30 år som målgruppe',
          '- **10–12 forløb** på 10 uger hver, tre steder i landsdelen',
          '- **84 medarbejdere** med 5 dages kompetenceudvikling hver',
          '- **10 mio. kr.** i budget, hvoraf 5 mio. kr. kommer fra partnerne selv',
        ),
        lessons: richText(
          '## Dilemmaer, vi ikke kom uden om',
          '- **Tid og hænder.** 20 timers projektledelse og 20 timers administration om ugen er lidt, når 14 parter skal trække samme vej.',
          '- **Mange partnere.** Projektet skulle virke både på langs i den enkelte organisation og på tværs af alle.',
          '- **Tempo mod tillid.** Samarbejde bygger på relationer, og relationer tager den tid, de tager.',
          '- **Hvem bestemmer?** Koordinatorer, vejledere og projektleder kunne komme i klemme, når det ikke var klart, hvem der måtte beslutte hvad.',
          '- **Nyt for alle.** Værktøjerne skulle laves, før de kunne bruges. Ingen havde gjort det før.',
          '- **Retning.** Nye modeller opstår ikke af sig selv, heller ikke blandt 14 gode partnere. Ledelserne måtte svare på, hvad ungeindsatsen skulle føre til de næste fem år.',
          '- **Målgruppen.** Virkeligheden fik os til at overveje, hvem der var den første og hvem den anden målgruppe, og det kunne mærkes på budgettet.',
        ),
        outlook: richText(
          '## Perspektiver',
          '- UJJU kan løfte andre indsatser for unge, både dem, der er i gang, og dem, der kommer. Blikket er langt og rækker ud over uddannelse og arbejde.',
          '- Ressourcerne rækker længere, når miljøer og netværk spiller sammen i nye alliancer om velfærd.',
          '- En ny måde at organisere sig på, med ét fast punkt, kan binde viden sammen lokalt, regionalt og nationalt og holde drift og udvikling i samme hånd.',
        ),
        documents: [
          document('ujju-mini-analysis', 'Puls: minianalyse fra fase 0'),
          document('ujju-strategy', 'Oplæg til fælles strategi'),
        ],
        contacts: [
          {
            label: 'Projektledelsen',
            name: 'Erik Eksempelsen',
            role: 'Centerleder',
            phone: '+45 00 00 02 10',
            email: 'ujju@thisted.example',
          },
        ],
      },
    },
  },
];
