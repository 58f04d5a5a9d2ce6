import type { Themes } from '../../demo';
import { richText } from '../../rich-text';

const desk = {
  label: 'Skranken',
  name: 'Kari Eksempel',
  role: 'Bibliotekar',
  phone: '+47 00 00 01 10',
  email: 'bibliotek@bo.example',
  url: 'https://bo.example/bibliotek',
};
const law = { label: 'Folkebiblioteklova', url: 'https://lovdata.no/lov/1985-12-20-108' };

export const services: Themes['services'] = [
  {
    name: 'lending',
    in: {
      nn: {
        title: 'Lån av bøker, film og spel',
        summary:
          'Lån det du vil, gratis. Har vi det ikkje på hylla, hentar vi det frå eit anna bibliotek, og du får melding når det er framme.',
        description: richText(
          'Du kan låne bøker, lydbøker, teikneseriar, filmar, brettspel og dataspel. Du låner så mykje du rekk over, og leverer når du er ferdig eller når fire veker er gått.',
          '## Det du kan låne i tillegg til bøker',
          '- turutstyr: telt, bålpanne og pulk',
          '- symaskin, bormaskin og gitar',
          '- lesebrett med skrift så stor du vil ha ho',
          'På nett finn du e-bøker og lydbøker i appen til fylkesbiblioteket. Du loggar inn med det same lånekortet.',
        ),
        audience: 'Alle som bur, går på skule, arbeider eller er på besøk i Bø',
        outcome: 'Du har det du treng for å lese, lære eller lage noko, utan at det kostar.',
        howTo: richText(
          '1. Be om lånekort i skranken eller på nettsida. Du får det med ein gong.',
          '2. Finn det du vil ha i hyllene eller i søket vårt.',
          '3. Registrer lånet på automaten ved døra.',
          '4. Lever i skranken eller i luka ute, heile døgnet.',
        ),
        requirements: richText(
          'Born under 15 år treng namnet til ein føresett på kortet. Andre viser gyldig legitimasjon første gongen.',
        ),
        processingTime: 'Med ein gong. Fjernlån tek vanlegvis fem til ti dagar.',
        cost: {
          amount: 0,
          currency: 'NOK',
          note: 'Lån er gratis. Bøker som blir borte, må erstattast.',
        },
        promise:
          'Det du reserverer, held vi av i sju dagar. Vi minner deg på fristen før han går ut, og vi krev aldri gebyr av born.',
        legalBasis: [law],
        contacts: [desk],
        channels: [
          { label: 'Søk i samlinga og reserver', url: 'https://eskjema.bo.example/bibliotek/sok' },
          { label: 'Skriv til oss i eDialog', url: 'https://edialog.bo.example/bibliotek' },
        ],
        losTopics: ['Bibliotek', 'Kultur'],
        group: 'Låne og lese',
        position: 1,
        serviceStatus: 'active',
      },
      en: {
        title: 'Borrow books, films and games',
        summary:
          'Borrow what you like, free of charge. If it is not on our shelves we fetch it from another library and tell you when it has arrived.',
        description: richText(
          'You can borrow books, audio books, comics, films, board games and video games. Take as many as you can carry and bring them back when you have finished, or after four weeks.',
          'We also lend tents, a sewing machine, a guitar and an e-reader with letters as large as you want them.',
        ),
        audience: 'Everyone who lives, studies, works or is a guest in Bø',
        outcome: 'You have what you need to read, learn or make something, at no cost.',
        howTo: richText(
          '1. Ask for a library card at the desk. You get it straight away.',
          '2. Find what you want on the shelves or in our search.',
          '3. Register the loan at the machine by the door.',
        ),
        processingTime: 'At once. Loans from other libraries usually take five to ten days.',
        cost: { amount: 0, currency: 'NOK', note: 'Lost books must be replaced.' },
        contacts: [{ ...desk, label: 'Desk', role: 'Librarian' }],
        group: 'Borrow and read',
        position: 1,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'book-box',
    in: {
      nn: {
        title: 'Boka kjem heim til deg',
        summary:
          'Er det vanskeleg å kome til biblioteket, kjem vi med bøker, lydbøker og ein prat annakvar tysdag.',
        description: richText(
          'Nokon har brote foten, nokon ser dårleg, og nokon har blitt for gamle til bussen. Då pakkar vi ein bokkasse etter kva du likar, og kjem heim til deg med han.',
          'Vi set oss gjerne ned i ti minutt. Det du seier om bøkene du fekk sist, avgjer kva som ligg i kassen neste gong.',
        ),
        audience:
          'Deg som bur heime i Bø og ikkje kjem deg til biblioteket, for kort eller lang tid',
        outcome: 'Du les vidare, og du får besøk av ein som kan bøker.',
        howTo: richText(
          '1. Ring oss, eller be ein pårørande eller heimetenesta om å gjere det.',
          '2. Fortel kva du likar å lese eller høyre på.',
          '3. Vi avtaler første besøk, som regel innan ei veke.',
        ),
        requirements: richText(
          'Du treng ikkje legeerklæring. Det held at du seier at du treng det.',
        ),
        processingTime: 'Første besøk innan sju dagar',
        cost: { amount: 0, currency: 'NOK', note: 'Gratis' },
        promise: 'Den same personen kjem kvar gong. Blir vi hindra, ringjer vi deg same morgonen.',
        legalBasis: [law],
        contacts: [
          {
            label: 'Bokkassen',
            name: 'Ivar Illustrasjon',
            role: 'Bibliotekmedarbeidar',
            phone: '+47 00 00 01 12',
            email: 'bokkassen@bo.example',
          },
        ],
        channels: [
          { label: 'Meld på ein du kjenner', url: 'https://eskjema.bo.example/bibliotek/bokkasse' },
        ],
        losTopics: ['Bibliotek', 'Eldre'],
        group: 'Låne og lese',
        position: 2,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'language-cafe',
    in: {
      nn: {
        title: 'Språkkafé',
        summary:
          'Kvar onsdag klokka 17 drikk vi kaffi og snakkar norsk, langsamt og om vanlege ting.',
        description: richText(
          'Rundt borda sit folk som har budd i Bø i femti år, og folk som kom førre veke. Vi har kort med spørsmål for dei dagane praten går tregt. Ingen rettar på deg om du ikkje ber om det.',
          'Treng du hjelp med eit brev eller eit skjema, set ein av oss seg saman med deg etterpå.',
        ),
        audience: 'Deg som vil øve på norsk, og deg som har norsk å dele på',
        outcome: 'Du tør å seie meir, og du kjenner fleire i bygda.',
        howTo: richText('Berre kom. Du treng ikkje melde deg på, og du kan gå når du vil.'),
        processingTime: 'Inga ventetid',
        cost: { amount: 0, currency: 'NOK', note: 'Kaffi og kjeks er gratis' },
        promise: 'Det er alltid minst to vertar til stades, og alltid plass til ein til.',
        contacts: [{ ...desk, name: 'Fatima Fiktiv', role: 'Språkvert' }],
        losTopics: ['Bibliotek', 'Integrering'],
        group: 'Møteplassar',
        position: 3,
        serviceStatus: 'active',
      },
      en: {
        title: 'Language café',
        summary:
          'Every Wednesday at five we drink coffee and speak Norwegian, slowly and about everyday things.',
        description: richText(
          'Around the tables sit people who have lived in Bø for fifty years and people who came last week. We have cards with questions for the days when talk is slow. Nobody corrects you unless you ask for it.',
          'If you need help with a letter or a form, one of us sits down with you afterwards.',
        ),
        audience: 'You who want to practise Norwegian, and you who have Norwegian to share',
        outcome: 'You dare to say more, and you know more people.',
        howTo: richText('Just come. There is no registration, and you may leave when you like.'),
        cost: { amount: 0, currency: 'NOK', note: 'Coffee and biscuits are free' },
        contacts: [{ ...desk, label: 'Desk', name: 'Fatima Fiktiv', role: 'Language host' }],
        group: 'Meeting places',
        position: 3,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'digital-help',
    in: {
      nn: {
        title: 'Digital hjelpetime',
        summary:
          'Ta med telefonen, nettbrettet eller maskina. Vi set oss ned saman med deg i ein halv time.',
        description: richText(
          'Vi hjelper deg å lage brukar, finne att passord, betale ei rekning, sende eit bilete eller få skrifta større. Du held i mus og skjerm sjølv, vi sit ved sida av.',
          'Passord og kodar tek du hand om sjølv. Vi skriv dei aldri ned.',
        ),
        audience: 'Vaksne som kjenner seg usikre på telefon, nettbrett eller datamaskin',
        outcome: 'Du får gjort det du kom for, og klarar det meste sjølv neste gong.',
        howTo: richText(
          '1. Bestill time på telefon eller i skranken.',
          '2. Ta med det du lurer på.',
        ),
        processingTime: 'Time innan tre vyrkedagar',
        cost: { amount: 0, currency: 'NOK' },
        promise: 'Du får eit ark med stega du lærte, skrive for akkurat di maskin.',
        contacts: [desk],
        losTopics: ['Bibliotek', 'Digital kompetanse'],
        group: 'Møteplassar',
        position: 4,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'microfilm',
    in: {
      nn: {
        title: 'Lokalaviser på mikrofilm',
        summary:
          'Filmane blir lagde ut på nett. Ut året kan du framleis bruke lesaren i kjellaren.',
        description: richText(
          'Avisene frå 1899 til 1994 er skanna og kjem i nettarkivet etter kvart. Når alt er på plass, går filmlesaren ut av bruk.',
        ),
        audience: 'Slektsgranskarar, studentar og andre som leitar bakover',
        processingTime: 'Bestill plass dagen før',
        cost: { amount: 2, currency: 'NOK', note: 'For kvar utskrift' },
        contacts: [desk],
        group: 'Låne og lese',
        position: 9,
        serviceStatus: 'being_phased_out',
      },
    },
  },
  {
    name: 'seed-library',
    waits: 'web_review',
    in: {
      nn: {
        title: 'Frøbiblioteket',
        summary: 'Ta med ein pose frø om våren, og kom att med nye når hausten er her.',
        description: richText(
          'I kortskuffene frå den gamle katalogen ligg det no frø: erter, ringblomar og kvann frå hagane i bygda. Du tek det du treng, sår, haustar og leverer litt tilbake.',
        ),
        audience: 'Alle med ein hage, ein altan eller ein vindaugskarm',
        outcome: 'Gamle sortar held seg i live, og du et dei sjølv.',
        cost: { amount: 0, currency: 'NOK', note: 'Betal med frø til hausten' },
        contacts: [desk],
        losTopics: ['Bibliotek'],
        group: 'Låne og lese',
        position: 5,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'podcast-room',
    waits: 'drafting',
    in: {
      nn: {
        title: 'Lån podkastrommet',
        summary:
          'Loftet har fått eit lydtett rom med to mikrofonar. Her skal det stå korleis du låner det.',
        group: 'Møteplassar',
        position: 6,
      },
    },
  },
];
