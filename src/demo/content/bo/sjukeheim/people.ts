import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAhead, deadlineIn, entry, picture } from '../../values';

export const staff: Themes['staff'] = [
  {
    name: 'prove',
    in: {
      nn: {
        givenName: 'Per',
        familyName: 'Prøve',
        jobTitle: 'Institusjonsleiar',
        responsibilities: 'Drift, turnus og samarbeid med pårørande.',
        phone: '+47 00 00 03 11',
        email: 'per.prove@bo.example',
        photo: picture('portrait-08', 'Portrett av Per Prøve, med mørk bart og kvit skjorte'),
        languages: ['nynorsk', 'engelsk'],
        isLeader: true,
        position: 1,
      },
    },
  },
  {
    name: 'tenkjesen',
    in: {
      nn: {
        givenName: 'Tuva',
        familyName: 'Tenkjesen',
        jobTitle: 'Helsefagarbeidar',
        responsibilities: 'Fast kontakt for fire bebuarar, og hagen.',
        phone: '+47 00 00 03 12',
        email: 'tuva.tenkjesen@bo.example',
        photo: picture(
          'portrait-09',
          'Portrett av Tuva Tenkjesen, med flette og grøn arbeidsskjorte',
        ),
        languages: ['nynorsk', 'tigrinja'],
        isLeader: false,
        position: 2,
      },
    },
  },
];

export const meetAnEmployee: Themes['meet-an-employee'] = [
  {
    name: 'meet-tuva',
    in: {
      nn: {
        title: 'Møt Tuva, som spør kva du song',
        lead: 'Når ein bebuar ikkje finn orda lenger, leitar Tuva Tenkjesen etter songen.',
        quote: 'Ho hadde ikkje sagt eit ord på tre veker. Så song ho alle versa.',
        interview: [
          {
            question: 'Kvifor vart du helsefagarbeidar?',
            answer:
              'Bestemor mi sa at eg hadde rolege hender. Eg trudde det var noko ein sa til alle. Så kom eg hit på utplassering, og forstod kva ho meinte.',
          },
          {
            question: 'Kva er ein god dag på jobb?',
            answer: 'Når det luktar kaffi, nokon ler på kjøkkenet og ingen har hatt vondt.',
          },
          {
            question: 'Kva vil du seie til ein som vurderer å søkje?',
            answer: 'Kom på ei prøvevakt. Du veit det etter to timar.',
          },
        ],
        photo: picture('portrait-09', 'Tuva Tenkjesen smiler, med flette og grøn arbeidsskjorte'),
        employee: entry('tenkjesen'),
      },
    },
  },
];

export const jobs: Themes['jobs'] = [
  {
    name: 'health-worker',
    in: {
      nn: {
        title: 'To helsefagarbeidarar i heile stillingar',
        description: richText(
          'Vi lagar om turnusen slik at alle som vil, får heil stilling. No treng vi to kollegaer til i andre etasje, der 15 personar bur.',
        ),
        tasks: richText(
          '- vere fast kontakt for fire bebuarar',
          '- lage mat og kvardag saman med dei',
          '- rettleie lærlingar',
        ),
        qualifications: richText(
          '- autorisasjon som helsefagarbeidar',
          '- du snakkar og skriv norsk godt nok til å dokumentere trygt',
        ),
        personalQualities: richText(
          'Du har rolege hender og godt humør, og du seier frå når noko ikkje er som det skal.',
        ),
        weOffer: richText(
          '- heil stilling og arbeid tredjekvar helg',
          '- betalt vidareutdanning',
          '- prøvevakt med løn før du bestemmer deg',
        ),
        positions: 2,
        extentPercent: 100,
        employmentType: 'permanent',
        startsOn: daysAhead(60),
        deadline: deadlineIn(21),
        applyUrl: 'https://jobb.bo.example/helsefagarbeidar',
        reference: 'BØ-SJU-2026-07',
        salary: { min: 452000, max: 532000, currency: 'NOK', period: 'year' },
        workplace: { street: 'Tenktvegen 12', postalCode: '3800', city: 'Bø', country: 'NO' },
        remote: false,
        contacts: [
          {
            label: 'Spør om stillingane',
            name: 'Per Prøve',
            role: 'Institusjonsleiar',
            phone: '+47 00 00 03 11',
            email: 'per.prove@bo.example',
          },
        ],
        occupationCode: '5321',
        whyUs: richText('Fordi du får tid til dei du er her for.'),
      },
    },
  },
];
