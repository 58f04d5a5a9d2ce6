import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAgo, entry, picture } from '../../values';

export const other: Themes['other'] = [
  {
    name: 'organisation',
    in: {
      da: {
        title: 'Sådan er vi organiseret',
        body: richText(
          'UU er en afdeling under skoleafdelingen i Herning Kommune. Vi blev til i 2004, da en ny lov samlede vejledningen af unge ét sted. For Ikast-Brande Kommune arbejder vi efter en betjeningskontrakt.',
          '## Hvem vi er',
          '- **24 medarbejdere:** vejledere, konsulenter, ledelse, planlægger og piccoline',
          '- **to mentorelever** eller praktikanter fra AU-HIH, som vi er godkendt til at tage imod',
          '- **et driftsbudget** på omkring 11 mio. kr.',
          '## Hvem der styrer hvad',
          'Lederen har en souschef ved sin side. En kvalitetsgruppe styrer arbejdet med kvalitet efter EFQM, og et fagudvalg var med til at skrive kommunikationsstrategien. Sammen med Beskæftigelsesafdelingen har vi en delt stilling.',
        ),
        images: [
          picture(
            'leaders-table',
            'Seks personer omkring et rundt bord set fra oven, med papirer og kaffekopper',
          ),
        ],
        links: [
          { label: 'Ikast-Brande Kommune', url: 'https://ikast-brande.example' },
          { label: 'Herning Kommunes værdier', url: 'https://herning.example/vaerdier' },
        ],
      },
    },
  },
  {
    name: 'advice',
    in: {
      da: {
        title: 'Gode råd til jer, der vil gøre det samme',
        body: richText(
          '1. Sæt et år af. Vi brugte tre måneder på selve teksten: tre møder på to timer og tre dage med at skrive og tale sammen.',
          '2. Bestem først, hvor højt I vil sigte, og hvad det må koste i hverdagen.',
          '3. Lad en lille gruppe skrive, men lad alle komme til orde.',
          '4. Spørg nogen udefra. Vi lånte kommunikationsafdelingen, som brugte omkring tre dage på interview og læsning.',
        ),
        links: [{ label: 'Medieplanen i tre faser', url: 'https://herning.example/uu/medieplan' }],
      },
    },
  },
];

export const practicalInfo: Themes['practical-info'] = [
  {
    name: 'practical-info',
    in: {
      da: {
        visitingAddress: {
          street: 'Eksempelgade 1',
          postalCode: '7400',
          city: 'Herning',
          country: 'DK',
          latitude: 56.1393,
          longitude: 8.9738,
        },
        contacts: [
          {
            label: 'Vejledningen',
            name: 'Pia Prøve',
            role: 'Vejleder',
            phone: '+45 00 00 01 10',
            email: 'uu@herning.example',
          },
          {
            label: 'Lederen',
            name: 'Dorte Demosen',
            role: 'Leder af UU',
            phone: '+45 00 00 01 11',
            email: 'dorte.demosen@herning.example',
          },
        ],
        openingHours: [
          { days: 'monday', opens: '09:00:00', closes: '15:00:00' },
          {
            days: 'thursday',
            opens: '09:00:00',
            closes: '17:00:00',
            note: 'Åben vejledning uden aftale fra klokken 14',
          },
        ],
        eDialogues: [
          {
            label: 'Skriv sikkert til UU',
            url: 'https://post.herning.example/uu',
            authentication: 'mitid',
            description: 'Brug den, når du skriver om en bestemt ung.',
          },
        ],
        eForms: [
          {
            title: 'Bestil en samtale',
            url: 'https://selvbetjening.herning.example/uu/samtale',
            language: 'dansk',
            authentication: 'none',
            processingTime: 'To hverdage',
            service: entry('special-guidance'),
          },
        ],
        gettingHere: richText(
          'Fem minutters gang fra banegården. Du kan også møde os på din skole.',
        ),
        premisesAccessibility: richText('Der er elevator og niveaufri adgang.'),
        faq: [
          {
            question: 'Skal mine forældre være med?',
            answer: 'Kun hvis du har lyst, eller hvis du er under 18 og skal søge en plads.',
          },
        ],
      },
    },
  },
];

export const staff: Themes['staff'] = [
  {
    name: 'demosen',
    in: {
      da: {
        givenName: 'Dorte',
        familyName: 'Demosen',
        jobTitle: 'Leder af UU',
        responsibilities: 'Ledelse, strategi og samarbejdet med Ikast-Brande.',
        phone: '+45 00 00 01 11',
        email: 'dorte.demosen@herning.example',
        photo: picture('portrait-10', 'Portræt af Dorte Demosen med gråt pagehår og rødt tørklæde'),
        languages: ['dansk', 'engelsk'],
        isLeader: true,
        position: 1,
      },
    },
  },
  {
    name: 'prove',
    in: {
      da: {
        givenName: 'Pia',
        familyName: 'Prøve',
        jobTitle: 'Vejleder',
        responsibilities: 'Unge med særligt behov for vejledning.',
        phone: '+45 00 00 01 10',
        email: 'pia.prove@herning.example',
        photo: picture('portrait-13', 'Portræt af Pia Prøve med briller, fletning og rød trøje'),
        languages: ['dansk', 'tysk'],
        isLeader: false,
        position: 2,
      },
    },
  },
];

export const stories: Themes['stories'] = [
  {
    name: 'three-of-four',
    in: {
      da: {
        title: 'Historien om de tre',
        lead: 'Alle kender kurven, der falder. Men bag tallet 74,4 står der tre unge for hver en, der faldt fra. Vi har mødt dem.',
        body: richText(
          'Den ene bager brød. Den anden læser til sygeplejerske. Den tredje har tømret det skur, du stiller din cykel i.',
          'Ingen af dem gik den lige vej. Alle tre kan huske en samtale, hvor nogen spurgte dem om noget andet end karakterer.',
        ),
        category: 'report',
        heroImage: picture(
          'guidance-talk',
          'En vejleder og en ung taler sammen ved et lille bord under to talebobler',
        ),
        byline: 'UUs ambassadører',
        publishedOn: daysAgo(18),
        relatedService: entry('special-guidance'),
      },
    },
  },
];
