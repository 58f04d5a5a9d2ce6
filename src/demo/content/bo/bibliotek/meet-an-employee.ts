import type { Themes } from '../../demo';
import { entry, picture } from '../../values';

export const meetAnEmployee: Themes['meet-an-employee'] = [
  {
    name: 'meet-mona',
    in: {
      nn: {
        title: 'Møt Mona, som les med heile kroppen',
        lead: 'Mona Mønster har vore barnebibliotekar i Bø i ni år. Ho kan fire hundre rim og har mista stemma tre gonger.',
        quote: 'Eit barn som ler av ei bok, har allereie byrja å lese.',
        interview: [
          {
            question: 'Kva gjer du ein vanleg måndag?',
            answer:
              'Eg kjem klokka åtte og ryddar teppet. Klokka ti kjem barnehagen. Etterpå pakkar eg bokkassar, og på ettermiddagen er eg på loftet saman med ungdommane. Eg les nok høgt i to timar til saman.',
          },
          {
            question: 'Kva er det finaste nokon har sagt til deg?',
            answer:
              '«Du les som om du ikkje veit korleis det går.» Det var ein sjuåring. Eg vart glad i ei veke.',
          },
          {
            question: 'Kva er vanskeleg?',
            answer:
              'Å ikkje nå alle. Eg veit om ungar som ikkje har ei einaste bok heime. Difor er eg så oppteken av kassane.',
          },
          {
            question: 'Kvifor skal ein søkje jobb her?',
            answer:
              'Fordi du får lov. Eg sa at eg ville ha ein ulv på biblioteket, og to veker seinare hadde vi ein. Av pappmasjé.',
          },
        ],
        photo: picture('portrait-03', 'Mona Mønster smiler, med mørke krøllar og gul kjole'),
        videoUrl: 'https://video.bo.example/bibliotek/mona',
        employee: entry('monster'),
      },
    },
  },
  {
    name: 'meet-ivar',
    in: {
      nn: {
        title: 'Møt Ivar, som kjem heim til deg',
        lead: 'Annakvar tysdag køyrer Ivar Illustrasjon femti kilometer med bøker i baksetet.',
        quote: 'Eg leverer bøker. Men det er kaffien eg blir hugsa for.',
        interview: [
          {
            question: 'Kven besøkjer du?',
            answer:
              'Folk i alle aldrar. Ein eg besøkjer, har brote foten på ski. Ei anna har ikkje vore utanfor døra på tre år. Begge les meir enn meg.',
          },
          {
            question: 'Korleis vel du bøkene?',
            answer: 'Eg spør kva dei sovna av, og kva dei vart vakne av. Det siste tek eg meir av.',
          },
        ],
        photo: picture(
          'portrait-04',
          'Ivar Illustrasjon ser rett fram, med grått skjegg og raud vest',
        ),
        employee: entry('illustrasjon'),
      },
    },
  },
];
