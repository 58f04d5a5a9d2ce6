import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { picture } from '../../values';

export const coreStory: Themes['core-story'] = [
  {
    name: 'core-story',
    in: {
      nn: {
        title: 'Skulen ved skogkanten',
        payoff: 'Alle har ein plass i ringen',
        story: richText(
          'Kvar fredag lukkar vi bøkene klokka ti og går ut i skogen. Der er det ingen første rad. Den som strevar med brøk, er ofte den som får fyr på bålet, og neste måndag er det han som forklarar dei andre kor mykje ein kvart bjørkekubbe er.',
          'Vi er 312 elevar og 46 vaksne på Bø barneskule. Vi er ein vanleg skule, med knekte blyantar og dårlege dagar. Det vi har bestemt oss for, er at ingen skal gå heim utan at ein vaksen har sagt namnet deira og meint det.',
          '## Slik arbeider vi',
          '- **To vaksne i kvar klasse** dei første timane om morgonen.',
          '- **Leselekse saman med nokon**: heime, på SFO eller med ein lesevenn frå femte.',
          '- **Ring før brev.** Er vi uroa, tek vi telefonen.',
        ),
        strengths: [
          {
            statement: 'Vi ser det tidleg når eit barn strevar.',
            evidence: 'Alle førsteklassingar har hatt eit lesekurs i små grupper innan jul.',
          },
          {
            statement: 'Vi held roa når det stormar.',
            evidence: 'Kvar klasse har to faste vaksne som kjenner alle ungane.',
          },
        ],
        prides: [
          {
            statement: 'Uteskulen, som ungane kallar «den beste timen».',
            evidence: 'Hausten 2025 gjekk ingen fredag ut på grunn av vêr.',
          },
          { statement: 'Elevrådet, som fekk bygd ballbingen.' },
        ],
        audienceMessages: [
          {
            audience: 'Foreldre',
            message: 'Ring oss før du har bestemt deg for at det ikkje er nokon vits.',
          },
          {
            audience: 'Elevar',
            message: 'Du får lov til å ta feil her. Det er slik ein blir god.',
          },
          {
            audience: 'Lærarar som søkjer jobb',
            message: 'Du får ein makker, ein time til planlegging kvar dag og ein skog.',
          },
        ],
        images: [
          picture(
            'forest-class',
            'Elevar sit på stokkar rundt eit bål mellom bjørkene, ein lærar peikar på eit kart',
          ),
        ],
      },
    },
  },
];
