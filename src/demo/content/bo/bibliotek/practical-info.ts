import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { entry, next } from '../../values';

const visitingAddress = {
  street: 'Dømevegen 1',
  postalCode: '3800',
  city: 'Bø',
  country: 'NO',
  latitude: 59.4127,
  longitude: 9.0692,
} as const;

export const practicalInfo: Themes['practical-info'] = [
  {
    name: 'practical-info',
    in: {
      nn: {
        visitingAddress,
        postalAddress: { street: 'Postboks 0', postalCode: '3833', city: 'Bø', country: 'NO' },
        contacts: [
          {
            label: 'Skranken',
            name: 'Kari Eksempel',
            role: 'Bibliotekar',
            phone: '+47 00 00 01 10',
            email: 'bibliotek@bo.example',
            url: 'https://bo.example/bibliotek',
          },
          {
            label: 'Biblioteksjefen',
            name: 'Demo Demosen',
            role: 'Biblioteksjef',
            phone: '+47 00 00 01 11',
            email: 'biblioteksjef@bo.example',
          },
        ],
        openingHours: [
          { days: 'weekdays', opens: '10:00:00', closes: '19:00:00', note: 'Med nokon i skranken' },
          { days: 'saturday', opens: '10:00:00', closes: '15:00:00', note: 'Lesestund klokka 11' },
          {
            days: 'every_day',
            opens: '07:00:00',
            closes: '23:00:00',
            note: 'Sjølvbetent, med lånekort i døra',
          },
          {
            days: 'weekdays',
            opens: '10:00:00',
            closes: '16:00:00',
            validFrom: next('06-20'),
            validThrough: next('08-15', '06-20'),
            note: 'Sommartid',
          },
        ],
        openingExceptions: [
          { date: next('12-24'), closed: true, reason: 'Julaftan' },
          {
            date: next('12-31'),
            closed: false,
            opens: '10:00:00',
            closes: '13:00:00',
            reason: 'Nyttårsaftan',
          },
          { date: next('05-17'), closed: true, reason: 'Vi går i tog' },
        ],
        eDialogues: [
          {
            label: 'Skriv trygt til biblioteket',
            url: 'https://edialog.bo.example/bibliotek',
            authentication: 'id_porten',
            description: 'For alt som inneheld personopplysningar. Vi svarar innan to vyrkedagar.',
          },
          {
            label: 'Spør ein bibliotekar',
            url: 'https://edialog.bo.example/bibliotek/spor',
            authentication: 'none',
            description: 'For boktips og korte spørsmål, utan innlogging.',
          },
        ],
        eForms: [
          {
            title: 'Bestill lånekort',
            url: 'https://eskjema.bo.example/bibliotek/lanekort',
            language: 'nynorsk',
            authentication: 'id_porten',
            processingTime: 'Med ein gong',
            service: entry('lending'),
          },
          {
            title: 'Få boka heim',
            url: 'https://eskjema.bo.example/bibliotek/bokkasse',
            language: 'nynorsk',
            authentication: 'none',
            processingTime: 'Vi ringjer deg innan tre dagar',
            service: entry('book-box'),
          },
        ],
        gettingHere: richText(
          'Biblioteket ligg i kulturhuset, to hundre meter frå togstasjonen.',
          '- **Buss:** alle ruter stoppar ved kulturhuset.',
          '- **Sykkel:** stativ under tak ved hovudinngangen.',
          '- **Bil:** gratis parkering i to timar bak huset. To plassar er for rørslehemma.',
        ),
        premisesAccessibility: richText(
          'Du kjem inn utan trapp, og dørene opnar seg sjølve. Heisen går til alle etasjar, og toalettet i første etasje er tilrettelagt. Det er teleslynge i salen. Førarhund er velkomen. På tysdagar før klokka 12 held vi lyset lågt og musikken av.',
        ),
        faq: [
          {
            question: 'Kva gjer eg når eg har mista kortet?',
            answer:
              'Kom innom med legitimasjon, så får du nytt kort på to minutt. Det kostar ikkje noko.',
          },
          {
            question: 'Kan eg skrive ut hos dykkar?',
            answer:
              'Ja. Dei ti første arka kvar månad er gratis, deretter kostar eit ark to kroner.',
          },
          {
            question: 'Må eg vere stille?',
            answer:
              'Nei, berre i stillerommet i andre etasje. Elles er det lov å snakke, le og lese høgt.',
          },
        ],
      },
      en: {
        visitingAddress,
        contacts: [
          {
            label: 'Desk',
            name: 'Kari Eksempel',
            role: 'Librarian',
            phone: '+47 00 00 01 10',
            email: 'bibliotek@bo.example',
          },
        ],
        openingHours: [
          { days: 'weekdays', opens: '10:00:00', closes: '19:00:00', note: 'Staffed' },
          { days: 'saturday', opens: '10:00:00', closes: '15:00:00', note: 'Story time at 11' },
          {
            days: 'every_day',
            opens: '07:00:00',
            closes: '23:00:00',
            note: 'Self-service with a library card',
          },
        ],
        gettingHere: richText(
          'The library is in the culture house, two hundred metres from the railway station. All buses stop in front of it, and parking behind the house is free for two hours.',
        ),
        premisesAccessibility: richText(
          'There are no steps at the entrance and the doors open by themselves. A lift goes to all floors. The hall has an induction loop, and assistance dogs are welcome.',
        ),
        faq: [
          {
            question: 'Do I need to speak Norwegian?',
            answer:
              'No. We speak English, Arabic, Polish and Ukrainian at the desk, and we are patient in all of them.',
          },
        ],
      },
    },
  },
];
