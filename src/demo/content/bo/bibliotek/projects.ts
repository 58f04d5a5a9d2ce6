import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { document } from '../../values';

export const projects: Themes['projects'] = [
  {
    name: 'book-boxes',
    in: {
      nn: {
        title: 'Bok på gang',
        aim: 'Kvart barn i Bø skal ha ei bok på gang, også dei som aldri kjem til biblioteket.',
        background: richText(
          'Vi såg det på lånetala: Dei same førti familiane stod for halvparten av barnelåna. Resten av ungane møtte bøkene våre berre når barnehagen tok turen.',
          'Så vi snudde det. Kan ikkje ungane kome til bøkene, får bøkene flytte ut.',
        ),
        targetGroup: 'Born frå eitt til ti år, foreldra deira og dei som arbeider i barnehagen',
        periodStart: '2024-08-01',
        periodEnd: '2027-06-30',
        projectStatus: 'ongoing',
        owner: 'Biblioteksjefen',
        leadRole: 'Barne- og ungdomsbibliotekaren',
        partners: [
          { name: 'Barnehagane i Bø', role: 'Tek imot kassane og les kvar dag' },
          { name: 'Bø barneskule', role: 'Held fram på første til fjerde trinn' },
          {
            name: 'Helsestasjonen',
            role: 'Gjev ei bok ved ettårskontrollen',
            url: 'https://bo.example/helsestasjon',
          },
          { name: 'Frivilligsentralen', role: 'Køyrer kassane rundt' },
        ],
        funding: [
          { source: 'Bø kommune', amount: 240000, currency: 'NOK', year: 2025 },
          { source: 'Tilskot frå fylkeskommunen', amount: 180000, currency: 'NOK', year: 2025 },
        ],
        phases: [
          {
            title: 'Prøve i to barnehagar',
            start: '2024-08-01',
            end: '2025-06-30',
            activities:
              'To kassar, bytt kvar månad. Personalet fekk kurs i å lese saman med ungar.',
            partialResult:
              'Ungane valde bøker sjølve i fri leik. Låna dobla seg i dei to barnehagane.',
          },
          {
            title: 'Alle barnehagar',
            start: '2025-08-01',
            end: '2026-06-30',
            activities: 'Elleve kassar, eigne kassar på heimespråka til ungane.',
            partialResult: '16,2 lån for kvart barn, opp frå 14.',
          },
          {
            title: 'Vidare til skulen',
            start: '2026-08-01',
            end: '2027-06-30',
            activities: 'Kassen følgjer barnet frå barnehagen til første klasse.',
          },
        ],
        activities: [
          { title: 'Kurs for barnehagetilsette', status: 'done', dueOn: '2025-09-15' },
          { title: 'Bokkassar på arabisk, polsk og ukrainsk', status: 'done', dueOn: '2026-02-01' },
          { title: 'Bok i gåve ved ettårskontrollen', status: 'ongoing', dueOn: '2026-12-31' },
          { title: 'Felles lesekveld for foreldre', status: 'planned', dueOn: '2027-02-10' },
        ],
        results: richText(
          'Etter to år låner kvart barn fire bøker meir i året. Barnehagane fortel at ungane sjølve hentar bøker og «les» for kvarandre.',
        ),
        lessons: richText(
          '- Kassen må stå på golvet. På ei hylle blir han vaksne sin.',
          '- Byt halvparten om gongen. Ungane saknar favorittane sine.',
          '- Ei bok på morsmålet opnar praten med foreldra.',
        ),
        outlook: richText(
          'Frå 2027 er kassane ein del av vanleg drift. Vi ser på om sjukeheimen kan få ei ordning etter same mal.',
        ),
        documents: [document('library-plan', 'Bibliotekplanen, der prosjektet har målet sitt')],
        contacts: [
          {
            label: 'Prosjektet',
            name: 'Mona Mønster',
            role: 'Barne- og ungdomsbibliotekar',
            phone: '+47 00 00 01 13',
            email: 'bokpagang@bo.example',
          },
        ],
      },
      en: {
        title: 'A book on the go',
        aim: 'Every child in Bø has a book on the go, also those who never come to the library.',
        background: richText(
          'Our loan figures showed that the same forty families borrowed half of all children’s books. If the children cannot come to the books, the books will have to move out to them.',
        ),
        targetGroup:
          'Children from one to ten, their parents and the people who work in kindergartens',
        periodStart: '2024-08-01',
        periodEnd: '2027-06-30',
        projectStatus: 'ongoing',
        owner: 'Head of the library',
        partners: [
          { name: 'The kindergartens of Bø', role: 'Receive the boxes and read every day' },
          { name: 'Bø primary school', role: 'Carries on in the first four years' },
        ],
        results: richText(
          'After two years every child borrows four more books a year than before.',
        ),
        lessons: richText(
          '- The box must stand on the floor. On a shelf it belongs to the grown-ups.',
        ),
      },
    },
  },
  {
    name: 'synleg-process',
    in: {
      nn: {
        title: 'Slik fann vi forteljinga vår',
        aim: 'At alle ti på biblioteket skal kjenne seg att i det vi fortel om oss sjølve, og vere stolte av det.',
        background: richText(
          'Sida vår på nettet hadde opningstider og eit bilete frå 2009. Då kommunen sette i gang arbeidet med at arbeidsplassane skal vise seg fram, melde vi oss som ein av dei første.',
        ),
        targetGroup: 'Alle som arbeider på biblioteket',
        periodStart: '2026-01-12',
        periodEnd: '2026-05-29',
        projectStatus: 'done',
        owner: 'Biblioteksjefen',
        leadRole: 'Endringsagent frå ein annan arbeidsplass',
        partners: [
          { name: 'Endringsagenten', role: 'Leidde idéverkstaden og følgde opp etterpå' },
          { name: 'Webredaktøren i kommunen', role: 'Hjelpte oss med det siste steget ut på nett' },
        ],
        funding: [
          { source: 'Eigen tid: to timar i personalmøte og tre arbeidsdagar for redaksjonsgruppa' },
        ],
        phases: [
          {
            title: 'Heimeleksa',
            start: '2026-01-12',
            end: '2026-01-26',
            activities:
              'Alle las våre eigne sider med nye auge og fann éi side hjå andre som vi kunne lære av.',
            partialResult: '27 lappar med idear på tavla i pauserommet',
          },
          {
            title: 'Idéverkstaden',
            start: '2026-01-27',
            end: '2026-01-27',
            activities:
              'To timar: grupper, korte setningar på store ark, framlegg for alle, og påmelding til tema.',
            partialResult: 'Fire ark med setningar, fem temagrupper og ein tidsplan',
          },
          {
            title: 'Redaksjonsgruppa skriv',
            start: '2026-02-02',
            end: '2026-03-13',
            activities:
              'Ein frå kvar gruppe og leiaren gjorde setningane om til ei kort forteljing og fann bilete.',
            partialResult: 'Eit framlegg på ei halv side',
          },
          {
            title: 'Høyring, avgjerd og publisering',
            start: '2026-03-16',
            end: '2026-05-29',
            activities:
              'Framlegget opp att i personalmøte, avgjerd hjå leiaren, publisering hjå webredaktøren.',
            partialResult: 'Elleve tema på nett',
          },
        ],
        activities: [
          { title: 'Idéverkstad på to timar', status: 'done', dueOn: '2026-01-27' },
          { title: 'Kjerneforteljinga vedteken', status: 'done', dueOn: '2026-04-20' },
          { title: 'Alle tema på nett', status: 'done', dueOn: '2026-05-29' },
        ],
        results: richText(
          'Alle ti har skrive noko som står på sidene. To av dei tre siste som søkte jobb hjå oss, sa at det var forteljinga som fekk dei til å søkje.',
        ),
        lessons: richText(
          '- Heimeleksa var halve jobben. Dei som hadde gjort ho, kom med idear, ikkje med tvil.',
          '- Skriv det du seier til ein kunde i skranken. Det er nesten alltid godt nok.',
          '- Set dato for neste møte før de går frå det første.',
        ),
        outlook: richText('Kvar vår tek vi ein times runde: Er dette framleis oss?'),
        documents: [document('library-time-plan', 'Tidsplanen vår: kva, kven og når')],
      },
    },
  },
];
