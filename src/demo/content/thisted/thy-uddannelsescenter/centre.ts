import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAgo, entry, picture } from '../../values';

export const coreStory: Themes['core-story'] = [
  {
    name: 'core-story',
    in: {
      da: {
        title: 'En bro, der bliver til under fødderne',
        payoff: 'Fra job til uddannelse og tilbage igen',
        story: richText(
          'Der er langt mellem husene i Thy, og for nogle unge er der også langt mellem mulighederne. Hos os mødes de, der ellers kun skriver til hinanden: skolen, jobcentret, vejlederen og virksomheden. Den unge sidder for bordenden.',
          'Vi begynder med et andet spørgsmål end de fleste: Hvornår gik det sidst godt? Der er altid et svar. På det svar bygger vi de næste ti uger.',
        ),
        strengths: [
          {
            statement: 'Vi får parter til at arbejde sammen, som ikke plejer det.',
            evidence: '14 partnere i tre kommuner stod bag UJJU.',
          },
          {
            statement: 'Vi tager udgangspunkt i det, der virker.',
            evidence: '84 medarbejdere har lært den anerkendende tilgang.',
          },
        ],
        prides: [{ statement: 'De unge, der kom for at få et kursus og gik med en plan.' }],
        audienceMessages: [
          {
            audience: 'Unge mellem 18 og 30',
            message: 'Ti uger. Ingen karakterer. En plan, du selv har lavet.',
          },
          { audience: 'Virksomheder', message: 'Åbn døren på klem. Vi er der, hvis det binder.' },
          {
            audience: 'Fagfolk',
            message: 'Du behøver ikke kende alle 14 partnere. Du skal bare kende os.',
          },
        ],
        images: [
          picture('bridge', 'Mennesker går over en bro, mens den sidste del bliver lagt'),
          picture('thy-coast', 'Klitter, hav og et hvidt fyrtårn under en stor himmel'),
        ],
      },
    },
  },
];

export const services: Themes['services'] = [
  {
    name: 'youth-course',
    in: {
      da: {
        title: 'Ti ugers forløb for unge',
        summary:
          'Et forløb på ti uger for dig mellem 18 og 30 år, der ikke har en uddannelse og gerne vil videre.',
        description: richText(
          'I er 15 på et hold. I får undervisning, praktik, bevægelse, herunder parkour, og en koordinator, der kender alle døre i de tre kommuner.',
        ),
        audience: 'Unge mellem 18 og 30 år uden en kompetencegivende uddannelse',
        outcome: 'Du er på vej i uddannelse eller i et job, der kan føre til en.',
        howTo: richText(
          '1. Tal med dit jobcenter eller ring til os.',
          '2. Kom til en samtale.',
          '3. Begynd på næste hold.',
        ),
        processingTime: 'Nyt hold hver anden måned',
        cost: { amount: 0, currency: 'DKK', note: 'Du beholder din ydelse under forløbet.' },
        promise: 'Du har den samme koordinator i alle ti uger og tre måneder efter.',
        contacts: [
          {
            label: 'Koordinatorerne',
            name: 'Frida Fiktiva',
            role: 'Koordinator',
            phone: '+45 00 00 02 11',
            email: 'ung@thisted.example',
          },
        ],
        channels: [
          { label: 'Meld dig til en samtale', url: 'https://selvbetjening.thisted.example/ung' },
        ],
        losTopics: ['Uddannelse', 'Unge', 'Arbejde'],
        group: 'For unge',
        position: 1,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'partnership-days',
    in: {
      da: {
        title: 'Partnerskabsdage',
        summary:
          'Dage på tværs af kommuner og fag, hvor medarbejdere lærer hinandens arbejde at kende.',
        description: richText(
          'Fem dage til hver medarbejder, fordelt på tre niveauer: for alle, for dem, der vejleder, og for dem, der leder.',
        ),
        audience: 'Medarbejdere på skoler, i jobcentre og i vejledningen',
        outcome: 'Du ved, hvem du skal ringe til, og I taler samme sprog.',
        contacts: [
          {
            label: 'Koordinatorerne',
            name: 'Frida Fiktiva',
            role: 'Koordinator',
            phone: '+45 00 00 02 11',
            email: 'ung@thisted.example',
          },
        ],
        group: 'For fagfolk',
        position: 2,
        serviceStatus: 'active',
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
          street: 'Eksempelvej 2',
          postalCode: '7700',
          city: 'Thisted',
          country: 'DK',
          latitude: 56.9569,
          longitude: 8.6949,
        },
        contacts: [
          {
            label: 'Kontoret',
            name: 'Otto Opdigtet',
            role: 'Sekretær',
            phone: '+45 00 00 02 00',
            email: 'center@thisted.example',
          },
        ],
        openingHours: [{ days: 'weekdays', opens: '08:00:00', closes: '15:30:00' }],
        gettingHere: richText(
          'Toget til Thisted og ti minutter til fods. Vi henter dig gerne den første dag.',
        ),
        premisesAccessibility: richText(
          'Alt undervisning foregår i stueetagen. Der er handicaptoilet og plads til hjælper.',
        ),
        faq: [
          {
            question: 'Skal jeg kunne noget på forhånd?',
            answer: 'Nej. Du skal bare møde op den første dag.',
          },
        ],
      },
    },
  },
];

export const staff: Themes['staff'] = [
  {
    name: 'eksempelsen',
    in: {
      da: {
        givenName: 'Erik',
        familyName: 'Eksempelsen',
        jobTitle: 'Centerleder',
        responsibilities: 'Leder centret og stod i spidsen for UJJU.',
        phone: '+45 00 00 02 10',
        email: 'erik.eksempelsen@thisted.example',
        photo: picture(
          'portrait-11',
          'Portræt af Erik Eksempelsen med briller, skæg og mørk trøje',
        ),
        languages: ['dansk', 'engelsk'],
        isLeader: true,
        position: 1,
      },
    },
  },
  {
    name: 'fiktiva',
    in: {
      da: {
        givenName: 'Frida',
        familyName: 'Fiktiva',
        jobTitle: 'Koordinator',
        responsibilities: 'Ungeforløb og kontakt til virksomheder.',
        phone: '+45 00 00 02 11',
        email: 'frida.fiktiva@thisted.example',
        photo: picture(
          'portrait-12',
          'Portræt af Frida Fiktiva med sort hår i en knold og gul trøje',
        ),
        languages: ['dansk', 'polsk'],
        isLeader: false,
        position: 2,
      },
    },
  },
];

export const stories: Themes['stories'] = [
  {
    name: 'parkour',
    in: {
      da: {
        title: 'Den, der falder, har prøvet',
        lead: 'Ottende uge begynder på en mur. Et hold unge skal over, og der er ingen rigtig måde at gøre det på.',
        body: richText(
          'Instruktøren siger ikke ret meget. Han spørger, hvem der ser en vej. Fire rækker hånden op og peger på fire forskellige.',
          'Det er sådan, de sidste uger er: Alle vejene findes, men du skal selv løbe til.',
        ),
        category: 'report',
        heroImage: picture(
          'parkour',
          'Unge springer over kasser og mure i en gård, en af dem er midt i luften',
        ),
        byline: 'Redaktionsgruppen på Thy Uddannelsescenter',
        publishedOn: daysAgo(25),
        relatedProject: entry('ujju'),
        relatedService: entry('youth-course'),
      },
    },
  },
  {
    name: 'partner-day',
    in: {
      da: {
        title: '14 skilte på en væg',
        lead: 'På den første partnerskabsdag skrev hver partner på et skilt, hvad de kan hjælpe en ung med. Ingen kendte alle de andres skilte.',
        body: richText(
          'Da dagen var omme, var der snor mellem skiltene. Den længste gik fra en produktionsskole på Mors til et sprogcenter i Thisted.',
        ),
        category: 'news',
        heroImage: picture(
          'partner-day',
          'Skilte på en væg bundet sammen med røde snore, to personer binder en ny',
        ),
        publishedOn: daysAgo(70),
        relatedProject: entry('ujju'),
      },
    },
  },
];
