import type { Themes } from '../../demo';
import { richText } from '../../rich-text';

const desk = {
  label: 'Vejledningen',
  name: 'Pia Prøve',
  role: 'Vejleder',
  phone: '+45 00 00 01 10',
  email: 'uu@herning.example',
  url: 'https://herning.example/uu',
};

export const services: Themes['services'] = [
  {
    name: 'standard-guidance',
    in: {
      da: {
        title: 'Standardvejledning: den, der kan selv',
        summary:
          'Redskaber, fælles oplæg og svar på nettet til unge og forældre, som selv kan finde vej, når de ved hvordan.',
        description: richText(
          'Du får et oplæg på skolen, et forløb, du kan gennemføre hjemme, og adgang til vores værktøjskasse. Er du i tvivl, kan du chatte med en vejleder.',
          '## Derfor gør vi det sådan',
          'Verden af uddannelser er stor, og den har forandret sig, siden dine forældre valgte. Når familien selv kan orientere sig, bliver der tid til dem, der har brug for mere.',
        ),
        audience: 'Unge i 7.–10. klasse og deres forældre',
        outcome: 'Du har prøvet dit valg af og kan forklare det til en, der ikke kender dig.',
        howTo: richText(
          '1. Deltag i oplægget i klassen.',
          '2. Gennemfør forløbet i værktøjskassen.',
          '3. Chat med os, hvis du går i stå.',
        ),
        processingTime: 'Svar på chat samme dag',
        cost: { amount: 0, currency: 'DKK', note: 'Gratis' },
        promise: 'Du får et ærligt svar og mindst to muligheder, du ikke havde tænkt på.',
        legalBasis: [
          { label: 'Reglerne om vejledning af unge', url: 'https://www.retsinformation.dk' },
        ],
        contacts: [desk],
        channels: [
          {
            label: 'Vejlederforum for unge og forældre',
            url: 'https://vejlederforum.herning.example',
          },
          { label: 'Skriv sikkert til UU', url: 'https://post.herning.example/uu' },
        ],
        losTopics: ['Uddannelse', 'Vejledning'],
        group: 'Til alle unge',
        position: 1,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'special-guidance',
    in: {
      da: {
        title: 'Særlig vejledning',
        summary:
          'Samtaler, praktik og en fast vejleder til unge, der har svært ved at vælge eller er ved at falde fra.',
        description: richText(
          'Vi ved, hvad der gør vejen sværere: når det boglige driller, når der er langt til skolen, når ingen hjemme har prøvet det før. Derfor begynder vi tidligt og bliver længe.',
          'Din vejleder samler de voksne, der har noget at sige i din sag, så du kun skal fortælle din historie én gang.',
        ),
        audience: 'Unge med særligt behov for vejledning',
        outcome:
          'Du er i gang med noget, der fører til en uddannelse, og du ved, hvem du ringer til.',
        howTo: richText(
          'Ring, skriv eller lad skolen kontakte os. Vi mødes dér, hvor du har det bedst.',
        ),
        processingTime: 'Første samtale inden for fem hverdage',
        cost: { amount: 0, currency: 'DKK' },
        promise: 'Du beholder den samme vejleder hele vejen.',
        contacts: [desk],
        losTopics: ['Uddannelse', 'Vejledning', 'Unge'],
        group: 'Til unge, der har brug for mere',
        position: 2,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'parents',
    in: {
      da: {
        title: 'Klædt på som forælder',
        summary: 'En aften om, hvordan du hjælper dit barn med at vælge uden at vælge for det.',
        description: richText(
          'Det kommer bag på de fleste, at børn bliver store. På to timer får I redskaber til samtalen ved køkkenbordet, og I møder unge, der har prøvet det.',
        ),
        audience: 'Forældre til unge i 8.–10. klasse',
        outcome: 'I kan tale om uddannelse derhjemme uden at skændes.',
        processingTime: 'Fire aftener om året',
        cost: { amount: 0, currency: 'DKK', note: 'Kaffe og kage er med' },
        contacts: [desk],
        losTopics: ['Uddannelse'],
        group: 'Til forældre',
        position: 3,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'school-cooperation',
    in: {
      da: {
        title: 'Samarbejde med skoler og virksomheder',
        summary:
          'Forløb, hvor undervisningen møder virkeligheden: praktik, virksomhedsbesøg og iværksætteri i folkeskolen.',
        description: richText(
          'Vi leder et forsøg med iværksætteri som måde at lære på. Elever, der har løst en rigtig opgave for en rigtig kunde, bliver modigere. Det smitter af på valget.',
        ),
        audience: 'Lærere, skoleledere og virksomheder',
        outcome: 'Eleverne kan se, hvad de skal bruge skolen til.',
        contacts: [{ ...desk, name: 'Mogens Mønster', role: 'Konsulent' }],
        group: 'Til skoler og partnere',
        position: 4,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'figures',
    in: {
      da: {
        title: 'Tal om de unges uddannelse',
        summary: 'Et samlet billede af, hvor de unge er, til skoler, politikere og jobcentre.',
        description: richText(
          'To gange om året udgiver vi tal for hver skole og hvert område, med en forklaring på almindeligt dansk. Vi kommer gerne og fortæller om dem.',
        ),
        audience: 'Politikere, ledere og samarbejdspartnere',
        outcome: 'Beslutninger bygger på fakta.',
        contacts: [{ ...desk, name: 'Tina Tænkt', role: 'Planlægger' }],
        group: 'Til skoler og partnere',
        position: 5,
        serviceStatus: 'active',
      },
    },
  },
];
