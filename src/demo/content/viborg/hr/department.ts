import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAgo, daysAhead, deadlineIn, entry, picture } from '../../values';

const hr = {
  label: 'HR',
  name: 'Karla Kunstig',
  role: 'HR-konsulent',
  phone: '+45 00 00 03 11',
  email: 'karla.kunstig@viborg.example',
};
const workplace = {
  street: 'Prøvegade 3',
  postalCode: '8800',
  city: 'Viborg',
  country: 'DK',
  latitude: 56.4532,
  longitude: 9.402,
} as const;

export const coreStory: Themes['core-story'] = [
  {
    name: 'core-story',
    in: {
      da: {
        title: 'Vi begynder dér, hvor lederen står',
        payoff: 'God ledelse mærkes på gulvet',
        story: richText(
          'Klokken er kvart over syv på materielgården. Tre er syge, en maskine er i stykker, og en borger venter på svar. Hende, der skal finde ud af det, har været leder i fire måneder. For hende er vi til.',
          'HR i Viborg Kommune hjælper ledere med at finde de rigtige folk, holde på dem og blive dygtigere selv. Vi kommer gerne ud, og vi spørger, før vi svarer.',
        ),
        strengths: [
          {
            statement: 'Vi lytter til førstelinjen.',
            evidence: 'Omkring 30 interview ligger bag vores nye kursus.',
          },
        ],
        prides: [
          { statement: 'At kommuner, skoler og faglige organisationer byggede kurset sammen.' },
        ],
        audienceMessages: [
          {
            audience: 'Ledere i kommunen',
            message: 'Ring, før det brænder. Vi tager telefonen fra klokken syv.',
          },
          { audience: 'Ansøgere', message: 'Hos os ved du, hvad jobbet kræver, før du søger.' },
        ],
        images: [
          picture(
            'leaders-table',
            'Seks personer omkring et rundt bord set fra oven, med papirer og kaffekopper',
          ),
        ],
      },
    },
  },
];

export const practicalInfo: Themes['practical-info'] = [
  {
    name: 'practical-info',
    in: {
      da: {
        visitingAddress: workplace,
        contacts: [hr],
        openingHours: [
          { days: 'weekdays', opens: '07:00:00', closes: '15:00:00', note: 'Telefon' },
        ],
        gettingHere: richText('Gå ind ad port B og op ad trappen. Der er elevator til højre.'),
        premisesAccessibility: richText('Niveaufri adgang fra gården og elevator til alle etager.'),
        faq: [
          {
            question: 'Kan jeg søge uopfordret?',
            answer:
              'Vi gemmer ikke uopfordrede ansøgninger. Opret hellere en jobagent, så får du besked.',
          },
        ],
      },
    },
  },
];

export const jobs: Themes['jobs'] = [
  {
    name: 'team-leader',
    in: {
      da: {
        title: 'Teamleder til Teknik og Miljø',
        description: richText(
          'Du bliver leder for 14 medarbejdere, der holder veje, grønne områder og legepladser. Opslaget bygger på den kompetenceprofil, vi har lavet sammen med førstelinjeledere i tre kommuner.',
          'Stillingen er ny. Du er med til at forme den.',
        ),
        tasks: richText(
          '- fordele og følge op på dagens arbejde',
          '- holde samtaler med medarbejderne og tage dig af trivslen',
          '- lægge og følge teamets budget',
          '- være bindeled mellem politiske mål og hverdagen på vejene',
        ),
        qualifications: richText(
          '## Kompetenceprofil: det, du kan',
          '- **Økonomi:** du læser et budget og bruger nøgletal til at styre efter',
          '- **Politisk tæft:** du kan omsætte en strategi til opgaver',
          '- **Organisation:** du ved, hvem der beslutter hvad i en kommune, eller du lærer det hurtigt',
          '- **Fag:** du har erfaring fra anlæg, park eller vej',
          'Den Grundlæggende Lederuddannelse er en fordel. Har du den ikke, får du den.',
        ),
        personalQualities: richText(
          '## Kompetenceprofil: den, du er',
          '- du kan gå fra at være kollega til at være leder og stå i det, når det er svært',
          '- du siger tingene ordentligt og i tide',
          '- du holder fast i personaleledelsen, også når driften trænger sig på',
        ),
        weOffer: richText(
          '- en erfaren leder som mentor det første år',
          '- plads på vores kursus for førstelinjeledere',
          '- løn efter overenskomst',
        ),
        positions: 1,
        extentPercent: 100,
        employmentType: 'permanent',
        startsOn: daysAhead(75),
        deadline: deadlineIn(30),
        applyUrl: 'https://job.viborg.example/teamleder',
        reference: 'VIB-HR-2026-04',
        salary: { min: 36500, max: 42000, currency: 'DKK', period: 'month' },
        workplace,
        remote: false,
        contacts: [hr],
        occupationCode: '3123',
        whyUs: richText(
          'Vi har spurgt dem, der har jobbet i dag, hvad de ville ønske, de havde fået at vide. Det får du svar på i den første uge.',
        ),
      },
    },
  },
];

export const stories: Themes['stories'] = [
  {
    name: 'seminar',
    in: {
      da: {
        title: 'En formiddag med 30 stemmer',
        lead: 'Hvad skal en ny leder lære først? På et seminar i Viborg satte ledere, HR og fagforeninger sig om det samme bord.',
        body: richText(
          'På bordet lå citater fra interviewene. Deltagerne flyttede dem rundt, til de lå i en rækkefølge, man kunne undervise efter. Øverst lå det at gå fra kollega til leder.',
        ),
        category: 'news',
        heroImage: picture(
          'course-room',
          'Kursuslokale med en underviser ved en tavle og fire deltagere set bagfra',
        ),
        byline: 'HR i Viborg Kommune',
        publishedOn: daysAgo(40),
        relatedProject: entry('first-line-leadership'),
        relatedService: entry('course'),
      },
    },
  },
];

export const staff: Themes['staff'] = [
  {
    name: 'kunstig',
    in: {
      da: {
        givenName: 'Karla',
        familyName: 'Kunstig',
        jobTitle: 'HR-konsulent',
        responsibilities: 'Lederudvikling og rekruttering.',
        phone: '+45 00 00 03 11',
        email: 'karla.kunstig@viborg.example',
        photo: picture(
          'portrait-14',
          'Portræt af Karla Kunstig med lyst hår i en knold og lilla bluse',
        ),
        languages: ['dansk', 'engelsk'],
        isLeader: false,
        position: 1,
      },
    },
  },
];
