import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAhead, deadlineIn } from '../../values';

const workplace = {
  street: 'Dømevegen 1',
  postalCode: '3800',
  city: 'Bø',
  country: 'NO',
  latitude: 59.4127,
  longitude: 9.0692,
} as const;

export const jobs: Themes['jobs'] = [
  {
    name: 'librarian',
    in: {
      nn: {
        title: 'Bibliotekar med hjarte for lokalsamlinga',
        description: richText(
          'Kollegaen vår gjennom 31 år går av med pensjon, og vi treng ein som vil ta over nøklane til lokalsamlinga: 4 000 bøker, 12 000 bilete og ei stor mengd historier som ikkje er skrivne ned enno.',
          'Du får ei fast, heil stilling i eit hus med ti kollegaer og dører som opnar klokka sju.',
        ),
        tasks: richText(
          '- føre vidare og opne lokalsamlinga for fleire',
          '- ta del i skrankevakter, òg ein kveld i veka',
          '- leie bokprat for vaksne og samarbeide med historielaget',
        ),
        qualifications: richText(
          '- bachelor i bibliotek- og informasjonsvitskap, eller tilsvarande',
          '- du skriv godt nynorsk',
          '- det er eit pluss om du har arbeidd med digitalisering',
        ),
        personalQualities: richText(
          'Du er nyfiken, lyttar godt og likar å få andre til å fortelje. Du set i gang utan å vente på ordre, og du seier frå når noko ikkje verkar.',
        ),
        weOffer: richText(
          '- løn etter tariff og god pensjonsordning',
          '- fleksibel arbeidstid og tre dagar i året til eigen fagleg tur',
          '- flyttehjelp og hjelp til å finne bustad',
        ),
        positions: 1,
        extentPercent: 100,
        employmentType: 'permanent',
        startsOn: daysAhead(90),
        deadline: deadlineIn(30),
        applyUrl: 'https://jobb.bo.example/bibliotekar',
        reference: 'BØ-BIB-2026-01',
        salary: { min: 520000, max: 610000, currency: 'NOK', period: 'year' },
        workplace,
        remote: false,
        contacts: [
          {
            label: 'Spør om stillinga',
            name: 'Demo Demosen',
            role: 'Biblioteksjef',
            phone: '+47 00 00 01 11',
            email: 'biblioteksjef@bo.example',
          },
        ],
        occupationCode: '2622',
        whyUs: richText(
          'Fordi du får tid til å gjere ting ferdig. Fordi folk helsar på deg på butikken. Og fordi ideane dine blir prøvde før dei blir drøfta i hel.',
        ),
      },
      en: {
        title: 'Librarian for our local collection',
        description: richText(
          'A colleague of 31 years is retiring, and we are looking for someone to take over the keys to the local collection: 4,000 books, 12,000 photographs and many stories that nobody has written down yet.',
          'Good written Nynorsk is required in this post.',
        ),
        qualifications: richText(
          '- a bachelor’s degree in library science or similar',
          '- good written Nynorsk',
        ),
        positions: 1,
        extentPercent: 100,
        employmentType: 'permanent',
        startsOn: daysAhead(90),
        deadline: deadlineIn(30),
        applyUrl: 'https://jobb.bo.example/bibliotekar',
        reference: 'BØ-BIB-2026-01',
        salary: { min: 520000, max: 610000, currency: 'NOK', period: 'year' },
        workplace,
        contacts: [
          {
            label: 'Questions about the post',
            name: 'Demo Demosen',
            role: 'Head of the library',
            phone: '+47 00 00 01 11',
            email: 'biblioteksjef@bo.example',
          },
        ],
        occupationCode: '2622',
      },
    },
  },
  {
    name: 'garden-reader',
    in: {
      nn: {
        title: 'Sesongvikarar til lesehagen',
        description: richText(
          'I dei seks beste vekene av året flyttar vi ut i hagen med hengekøyer, bokkjerre og saft. Vi søkjer to ungdommar over 18 år som kan halde orden på bøker og ungar, i den rekkjefølgja vêret bestemmer.',
        ),
        tasks: richText(
          '- opne og stengje lesehagen',
          '- lese høgt to gonger om dagen',
          '- halde auge med hengekøyene',
        ),
        qualifications: richText('- du er fylt 18 år', '- gyldig politiattest'),
        personalQualities: richText('Du er tolmodig, blid og toler regn.'),
        weOffer: richText(
          'Timeløn etter tariff, opplæring i ei veke og alle bøkene du rekk å lese.',
        ),
        positions: 2,
        extentPercent: 80,
        employmentType: 'seasonal',
        startsOn: daysAhead(120),
        deadline: deadlineIn(45),
        applyUrl: 'https://jobb.bo.example/lesehagen',
        reference: 'BØ-BIB-2026-02',
        salary: { min: 195, max: 215, currency: 'NOK', period: 'hour' },
        workplace,
        remote: false,
        contacts: [
          {
            label: 'Spør om jobben',
            name: 'Mona Mønster',
            role: 'Barne- og ungdomsbibliotekar',
            phone: '+47 00 00 01 13',
            email: 'mona.monster@bo.example',
          },
        ],
        occupationCode: '4411',
        whyUs: richText('Få jobbar har så god utsikt og så mange spørsmål om drakar.'),
      },
    },
  },
];
