import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAgo, entry, picture } from '../../values';

export const stories: Themes['stories'] = [
  {
    name: 'wolf-on-the-carpet',
    in: {
      nn: {
        title: 'Ulven på det raude teppet',
        lead: 'Kvar måndag klokka ti er det fullt på teppet. Vi har vore med bokkassen tilbake til barnehagen for å sjå kva som skjer med ulven etterpå.',
        body: richText(
          'Mona Mønster les den siste setninga med låg stemme, og så er det heilt stille. Deretter spør ein gut det alle lurer på: «Bur han her på biblioteket?»',
          '## Kassen på golvet',
          'I barnehagen står bokkassen mellom puter og klossar. Han skal stå der, seier Mona. Då ungane kunne nå bøkene sjølve, byrja dei å lese for kvarandre, lenge før nokon av dei kunne bokstavane.',
          '> Eg har ein fireåring som les for dei små kvar einaste dag. Han kan ikkje lese. Men historia kan han.',
          '## Fire bøker meir',
          'På to år har låna auka med fire bøker for kvart barn. Det er eit fint tal. Men personalet hugsar heller guten som aldri sat stille, og som no hentar ulveboka kvar morgon.',
        ),
        category: 'report',
        heroImage: picture(
          'story-time',
          'Ungar sit i ring på eit raudt teppe og lyttar til ein vaksen som les høgt',
          'Måndag klokka ti: lesestund',
        ),
        images: [
          picture(
            'library-room',
            'Høge bokhyller og ein lenestol i hovudsalen på biblioteket',
            'Her får ulven bu',
          ),
        ],
        byline: 'Redaksjonsgruppa på biblioteket',
        publishedOn: daysAgo(12),
        relatedProject: entry('book-boxes'),
        relatedService: entry('lending'),
      },
      en: {
        title: 'The wolf on the red carpet',
        lead: 'Every Monday at ten the carpet is full. We followed the book box back to the kindergarten to see what becomes of the wolf afterwards.',
        body: richText(
          'Mona Mønster reads the last sentence in a low voice, and then it is quite still. A boy asks what everyone wonders: “Does he live here, in the library?”',
          'In the kindergarten the box stands among cushions and building blocks. When the children could reach the books themselves, they began to read to each other, long before any of them knew the letters.',
        ),
        category: 'report',
        heroImage: picture(
          'story-time',
          'Children sit in a ring on a red carpet and listen to a grown-up reading aloud',
        ),
        byline: 'The editorial group of the library',
        publishedOn: daysAgo(10),
        relatedProject: entry('book-boxes'),
      },
    },
  },
  {
    name: 'open-evenings',
    in: {
      nn: {
        title: 'No kan du låse deg inn til klokka elleve',
        lead: 'Frå denne veka er biblioteket ope med lånekort til klokka 23 alle dagar. Vakttelefonen svarar til klokka 21.',
        body: richText(
          'Mange av dykkar har spurt om lengre kveldar, særleg dei som går skift og dei som les til eksamen. No er det gjort.',
          '- Du må vere 15 år, eller ha med ein vaksen.',
          '- Hald kortet mot lesaren og tast koden din.',
          '- Ring vakttelefonen om noko ikkje verkar.',
        ),
        category: 'news',
        heroImage: picture(
          'library-evening',
          'Biblioteket ein mørk kveld med varmt lys i vindauga og ein person på veg inn',
        ),
        byline: 'Demo Demosen',
        publishedOn: daysAgo(33),
        relatedService: entry('lending'),
      },
    },
  },
  {
    name: 'workshop-day',
    in: {
      nn: {
        title: 'To timar, fire ark og éi forteljing',
        lead: 'Ein tysdag i januar stengde vi dørene i to timar. Då vi opna att, visste vi kva vi vil vere kjende for.',
        body: richText(
          'Arka hang tett på veggen då vi var ferdige. På det eine stod det «vi har tid». På eit anna: «vi seier aldri at det er feil hylle». Det var ingen slagord. Det var slik vi snakkar når ingen høyrer på.',
          'Endringsagenten, som til vanleg arbeider på ein heilt annan stad i kommunen, heldt klokka og sleppte alle til. Etterpå melde ein frå kvar gruppe seg til redaksjonsgruppa. Dei møttest tre gonger, og så var forteljinga der.',
        ),
        category: 'report',
        heroImage: picture(
          'workshop-wall',
          'Fire personar heng opp store ark med setningar på ein vegg',
          'Idéverkstad i hovudsalen',
        ),
        byline: 'Redaksjonsgruppa på biblioteket',
        publishedOn: daysAgo(150),
        relatedProject: entry('synleg-process'),
      },
    },
  },
  {
    name: 'attic-studio',
    waits: 'leader_review',
    comments: [
      {
        by: 'tilsett@demo.example',
        text: 'Eg har bilete frå opninga. Ungdomsrådet seier at vi kan bruke dei.',
      },
    ],
    in: {
      nn: {
        title: 'Ungdommen bygde loftet sjølve',
        lead: 'Med tre helger, to boks måling og ei brukt miksepult har ungdomsrådet gjort loftet til studio.',
        body: richText(
          'Dei teikna rommet i målestokk, prøvde fargane på ein pappkasse og la golvet sjølve. Ein far med sag hjelpte til, men berre når nokon bad han om det.',
        ),
        category: 'news',
        byline: 'Ungdomsrådet på loftet',
        publishedOn: daysAgo(2),
      },
    },
  },
  {
    name: 'seed-swap',
    waits: 'drafting',
    in: { nn: { title: 'Frøbyttedag på biblioteket', category: 'news' } },
  },
  {
    name: 'exam-weeks',
    waits: 'drafting',
    sentBack: 'Fint! Men kan vi skrive kva for dagar det gjeld, og kven som sit vakt?',
    in: {
      nn: {
        title: 'Stillerom til eksamen',
        lead: 'I eksamensvekene held vi heile andre etasje stille, og vi kokar kaffi klokka åtte.',
        body: richText('Ta med det du skal lese. Vi har ladarar, øyreproppar og frukt.'),
        category: 'news',
      },
    },
  },
];
