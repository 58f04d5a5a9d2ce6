import type { Themes } from '../../demo';
import { richText } from '../../rich-text';

const office = {
  label: 'Kontoret',
  name: 'Siri Skodespel',
  role: 'Skulesekretær',
  phone: '+47 00 00 02 10',
  email: 'barneskule@bo.example',
};
const law = { label: 'Opplæringslova', url: 'https://lovdata.no/lov/2023-06-09-30' };

export const services: Themes['services'] = [
  {
    name: 'enrolment',
    in: {
      nn: {
        title: 'Byrje på skulen',
        summary:
          'Ungen din får plass på Bø barneskule når familien bur i krinsen. Vi tek kontakt om hausten året før.',
        description: richText(
          'I november får du brev om innskriving. I mai kjem barnet på besøk to gonger og møter læraren og fadderen sin.',
          'Flyttar de til Bø midt i eit år, finn vi ein dag for omvising og ein startdato saman.',
        ),
        audience: 'Familiar med born som fyller seks år, og familiar som flyttar hit',
        outcome:
          'Barnet kjenner klasserommet, læraren og minst to andre born før den første dagen.',
        howTo: richText(
          '1. Fyll ut skjemaet.',
          '2. Kom på besøksdag.',
          '3. Møt opp første skuledag. Fadderen ventar ved flaggstonga.',
        ),
        requirements: richText('Barnet må vere folkeregistrert i Bø eller vere på veg hit.'),
        processingTime: 'Svar innan to veker',
        cost: { amount: 0, currency: 'NOK', note: 'Skulen er gratis' },
        promise: 'Læraren ringjer deg i den første veka, òg når alt går bra.',
        legalBasis: [law],
        contacts: [office],
        channels: [
          { label: 'Skjema for innskriving', url: 'https://eskjema.bo.example/skule/innskriving' },
        ],
        losTopics: ['Grunnskule'],
        group: 'Skule',
        position: 1,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'after-school',
    in: {
      nn: {
        title: 'Skulefritidsordninga',
        summary:
          'Ope frå halv sju om morgonen og til halv fem om ettermiddagen for første til fjerde trinn.',
        description: richText(
          'På SFO får ungane varm mat to dagar i veka, hjelp til leselekse om dei vil, og mykje tid til å leike utan at nokon har bestemt kva.',
        ),
        audience: 'Elevar på første til fjerde trinn',
        outcome: 'Ungen har det trygt og artig, og du rekk jobben.',
        howTo: richText('Søk i skjemaet. Du kan endre plassen kvar månad.'),
        processingTime: 'Ei veke',
        cost: {
          amount: 1740,
          currency: 'NOK',
          note: 'I månaden for heil plass på fjerde trinn, utan mat. Tolv timar i veka er gratis på første til tredje trinn.',
        },
        promise: 'Vi ringjer om barnet ikkje har kome ti minutt etter avtalt tid.',
        legalBasis: [law],
        contacts: [
          {
            ...office,
            label: 'SFO',
            name: 'Ola Døme',
            role: 'SFO-leiar',
            phone: '+47 00 00 02 12',
          },
        ],
        losTopics: ['Grunnskule', 'Skulefritidsordning'],
        group: 'Skule',
        position: 2,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'breakfast',
    waits: 'web_review',
    in: {
      nn: {
        title: 'Frukost før første time',
        summary:
          'Frå januar dekkjer vi bord klokka halv åtte. Alle kan kome, ingen treng å melde seg på.',
        description: richText(
          'Brød, pålegg, frukt og mjølk. To elevar frå sjuande hjelper til kvar dag.',
        ),
        audience: 'Alle elevar',
        cost: { amount: 0, currency: 'NOK' },
        contacts: [office],
        losTopics: ['Grunnskule'],
        group: 'Skule',
        position: 3,
      },
    },
  },
];
