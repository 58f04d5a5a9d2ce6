import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { document, ornament, picture } from '../../values';

export const other: Themes['other'] = [
  {
    name: 'history',
    in: {
      nn: {
        title: 'Frå skap i kyrkjestova til hus for alle',
        body: richText(
          'Det byrja med eit skap. I 1868 fekk læraren nøkkelen til 92 bøker og ordre om å låne dei ut «til dei som har reine hender».',
          '## Fire flyttingar',
          '1. 1868: skapet i kyrkjestova',
          '2. 1924: eit rom bak meieriet, ope torsdagar',
          '3. 1977: kjellaren i kommunehuset',
          '4. 2012: kulturhuset, med vindauge på alle kantar',
          '## Skapet står her enno',
          'Du finn det ved trappa. Det er ulåst, og du kan legge att ei bok og ta med deg ei anna.',
        ),
        images: [
          picture(
            'valley',
            'Ein grøn dal med gardar, ei elv og blåe fjell bak',
            'Bø sett frå lia over kulturhuset',
          ),
        ],
        documents: [document('library-plan', 'Bibliotekplanen på éi side')],
        links: [
          { label: 'Historielaget i bygda', url: 'https://historielaget.bo.example' },
          { label: 'Biletsamlinga på nett', url: 'https://bilete.bo.example' },
        ],
      },
      en: {
        title: 'From a cupboard to a house for everyone',
        body: richText(
          'It began with a cupboard. In 1868 the schoolmaster was given the key to 92 books and told to lend them to people “with clean hands”.',
          'The cupboard still stands by our stairs. It is never locked: leave a book and take another.',
        ),
        images: [picture('valley', 'A green valley with farms, a river and blue mountains behind')],
      },
    },
  },
  {
    name: 'friends',
    in: {
      nn: {
        title: 'Vennene til biblioteket',
        body: richText(
          'Sytti frivillige steiker vaflar, ber stolar og sit vakt når vi har forfattarbesøk. Vil du vere med, held det å møte opp den første torsdagen i månaden.',
        ),
        images: [ornament('library-evening')],
        links: [
          { label: 'Bli med i vennegruppa', url: 'https://eskjema.bo.example/bibliotek/vener' },
        ],
      },
    },
  },
];
