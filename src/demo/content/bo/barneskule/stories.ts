import type { Themes } from '../../demo';
import { richText } from '../../rich-text';
import { daysAgo, entry, picture } from '../../values';

export const stories: Themes['stories'] = [
  {
    name: 'fractions-by-the-fire',
    in: {
      nn: {
        title: 'Brøk smakar betre ved bålet',
        lead: 'Ein åttedel pannekake er lite. Det veit alle i fjerde klasse no, etter ein fredag med steikjepanne og tollekniv.',
        body: richText(
          'Læraren deler den første pannekaka i to. Så i fire. Då ho deler i åtte, blir det uro på stokkane: Nokon har rekna på kor mykje dei kjem til å få.',
          '> Viss vi steikjer to til, får vi ein fjerdedel kvar, roper ei jente med sot på nasen.',
          'Det er rett. Og det er difor vi er her ute.',
        ),
        category: 'report',
        heroImage: picture(
          'forest-class',
          'Elevar sit på stokkar rundt eit bål mellom bjørkene, ein lærar peikar på eit kart',
          'Fredag i skogen',
        ),
        byline: 'Redaksjonsgruppa på barneskulen',
        publishedOn: daysAgo(20),
      },
    },
  },
  {
    name: 'ball-court',
    in: {
      nn: {
        title: 'Elevrådet fekk ballbingen sin',
        lead: 'Etter fire brev, to møte med ordføraren og eit regnestykke på stor plakat står ballbingen ferdig.',
        body: richText(
          'Elevrådet rekna ut kor mange som stod i kø for å spele i storefri: 74. Dei rekna òg ut kva det kosta å bygge. Ordføraren tok med seg plakaten heim.',
          'Opninga er på torsdag i storefri. Elevrådsleiaren klipper snora, og rektor står i mål.',
        ),
        category: 'news',
        heroImage: picture(
          'school-yard',
          'Skulegard med ballbinge, klatrestativ og ungar som leikar framfor ein raud skule',
        ),
        byline: 'Elevrådet',
        publishedOn: daysAgo(6),
        relatedService: entry('after-school'),
      },
    },
  },
];
