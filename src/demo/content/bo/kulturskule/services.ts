import type { Themes } from '../../demo';
import { richText } from '../../rich-text';

const office = {
  label: 'Kontoret',
  name: 'Anna Anonym',
  role: 'Rektor ved kulturskulen',
  phone: '+47 00 00 04 10',
  email: 'kulturskule@bo.example',
};
const law = { label: 'Opplæringslova', url: 'https://lovdata.no/lov/2023-06-09-30' };

export const services: Themes['services'] = [
  {
    name: 'instrument',
    in: {
      nn: {
        title: 'Spele eit instrument',
        summary: 'Ein halv time i veka med din eigen lærar, og samspel så snart du kan tre tonar.',
        description: richText(
          'Du vel mellom piano, gitar, fele, blås, slagverk og song. Vi låner ut instrument det første året.',
          'Kvar elev står på scena minst to gonger i året. Du vel sjølv kor stor scena skal vere.',
        ),
        audience: 'Born og unge frå seks til tjue år',
        outcome: 'Du kan spele saman med andre.',
        howTo: richText('1. Søk innan 1. juni.', '2. Kom på prøvetime.', '3. Byrj i august.'),
        processingTime: 'Svar i juni. Ventelista blir kortare heile året.',
        cost: {
          amount: 1950,
          currency: 'NOK',
          note: 'For eit halvår. Syskenmoderasjon og friplassar.',
        },
        promise: 'Du veit innan 20. juni om du har fått plass.',
        legalBasis: [law],
        contacts: [office],
        channels: [{ label: 'Søk om plass', url: 'https://eskjema.bo.example/kulturskule/plass' }],
        losTopics: ['Kulturskule'],
        group: 'Musikk',
        position: 1,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'art',
    waits: 'leader_review',
    in: {
      nn: {
        title: 'Måle, teikne, byggje',
        summary: 'Biletkunst i gruppe kvar torsdag, i eit rom der det er lov å søle.',
        description: richText(
          'Gruppa lagar éi felles utstilling i halvåret. Sist bygde dei ein by av pappøskjer som ein kunne gå inn i.',
        ),
        audience: 'Born frå åtte år',
        outcome: 'Du ser noko du har laga, hengje på ein vegg.',
        cost: { amount: 1650, currency: 'NOK', note: 'For eit halvår' },
        contacts: [office],
        losTopics: ['Kulturskule'],
        group: 'Biletkunst',
        position: 2,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'theatre',
    waits: 'drafting',
    in: { nn: { title: 'Teater for ungdom', group: 'Scene', position: 3 } },
  },
];
