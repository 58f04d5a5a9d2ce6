import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { entry } from '../../values';

const ward = {
  label: 'Vakttelefonen',
  name: 'Vakthavande sjukepleiar',
  phone: '+47 00 00 03 10',
  email: 'sjukeheim@bo.example',
};
const law = { label: 'Helse- og omsorgstenestelova', url: 'https://lovdata.no/lov/2011-06-24-30' };

export const services: Themes['services'] = [
  {
    name: 'long-stay',
    in: {
      nn: {
        title: 'Langtidsplass',
        summary: 'Eit rom som er ditt, pleie heile døgnet og ein kvardag som liknar den du hadde.',
        description: richText(
          'Du får eige rom med bad og tek med deg dei møblane du vil ha rundt deg. Lege kjem to gonger i veka, og sjukepleiar er alltid på huset.',
          'Saman med deg og familien skriv vi ned kva ein god dag er for deg. Den sida heng på innsida av skapdøra, slik at også vikarane les ho.',
        ),
        audience: 'Du som treng pleie heile døgnet og ikkje lenger kan bu heime',
        outcome: 'Du er trygg, har lite smerter og bestemmer over din eigen dag.',
        howTo: richText(
          '1. Søk på skjema, eller ring og få hjelp.',
          '2. Vi kjem heim til deg for å snakke om kva du treng.',
          '3. Du får eit skriftleg svar som du kan klage på.',
        ),
        requirements: richText(
          'Du må ha behov for pleie som ikkje kan dekkjast heime på ein forsvarleg måte.',
        ),
        processingTime: 'Svar innan fire veker. Hastar det, svarar vi same dag.',
        cost: {
          currency: 'NOK',
          note: 'Du betaler ein del av inntekta di, etter reglar som staten har fastsett.',
        },
        promise:
          'Du får ein fast kontakt første dagen, og familien blir kalla inn til samtale innan to veker.',
        legalBasis: [law],
        contacts: [ward],
        channels: [{ label: 'Søk om plass', url: 'https://eskjema.bo.example/sjukeheim/plass' }],
        losTopics: ['Sjukeheim', 'Eldre'],
        group: 'Bu her',
        position: 1,
        serviceStatus: 'active',
      },
    },
  },
  {
    name: 'short-stay',
    in: {
      nn: {
        title: 'Korttidsopphald',
        summary:
          'Nokre veker for å kome til krefter etter sjukehuset, eller for at dei heime skal få kvile.',
        description: richText(
          'Fysioterapeuten trenar med deg kvar dag. Før du reiser heim, går vi gjennom huset ditt og ser etter dørstokkar og lause matter.',
        ),
        audience: 'Du som er ferdig på sjukehus, men ikkje klar for å klare deg heime',
        outcome: 'Du kjem heim, og du klarar deg der.',
        processingTime: 'Ein til sju dagar',
        cost: { amount: 195, currency: 'NOK', note: 'For kvart døgn' },
        legalBasis: [law],
        contacts: [ward],
        losTopics: ['Sjukeheim'],
        group: 'Bu her',
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
      nn: {
        visitingAddress: {
          street: 'Tenktvegen 12',
          postalCode: '3800',
          city: 'Bø',
          country: 'NO',
          latitude: 59.4088,
          longitude: 9.0733,
        },
        contacts: [
          ward,
          {
            label: 'Institusjonsleiar',
            name: 'Per Prøve',
            role: 'Leiar',
            phone: '+47 00 00 03 11',
            email: 'per.prove@bo.example',
          },
        ],
        openingHours: [
          {
            days: 'every_day',
            opens: '00:00:00',
            closes: '23:59:00',
            note: 'Det er alltid besøkstid. Etter klokka 21 ringjer du på.',
          },
        ],
        eDialogues: [
          {
            label: 'Skriv trygt til oss',
            url: 'https://edialog.bo.example/sjukeheim',
            authentication: 'id_porten',
            description: 'For alt som gjeld helsa til ein bestemt person.',
          },
        ],
        eForms: [
          {
            title: 'Søk om plass',
            url: 'https://eskjema.bo.example/sjukeheim/plass',
            language: 'nynorsk',
            authentication: 'id_porten',
            processingTime: 'Fire veker',
            service: entry('long-stay'),
          },
        ],
        gettingHere: richText(
          'Bussen stoppar rett utanfor kvar halvtime. Det er ti besøksplassar med ladar.',
        ),
        premisesAccessibility: richText(
          'Alle dører er breie nok til seng. Hagen har fast dekke og handløpar heile vegen rundt.',
        ),
        faq: [
          {
            question: 'Kan hunden vere med på besøk?',
            answer: 'Ja, gjerne. Hald han i band i gangen, og spør på rommet.',
          },
        ],
      },
    },
  },
];
