import type { Themes } from '../../demo';
import { picture } from '../../values';

export const staff: Themes['staff'] = [
  {
    name: 'rollefigur',
    in: {
      nn: {
        givenName: 'Ragnhild',
        familyName: 'Rollefigur',
        jobTitle: 'Rektor',
        responsibilities: 'Leier skulen og står i porten kvar morgon.',
        phone: '+47 00 00 02 11',
        email: 'ragnhild.rollefigur@bo.example',
        photo: picture(
          'portrait-06',
          'Portrett av Ragnhild Rollefigur, med kort lyst hår og blå genser',
        ),
        languages: ['nynorsk', 'engelsk'],
        isLeader: true,
        position: 1,
      },
    },
  },
  {
    name: 'dome',
    in: {
      nn: {
        givenName: 'Ola',
        familyName: 'Døme',
        jobTitle: 'SFO-leiar',
        responsibilities: 'SFO, varm mat og ballbingen.',
        phone: '+47 00 00 02 12',
        email: 'ola.dome@bo.example',
        photo: picture('portrait-07', 'Portrett av Ola Døme, med lue og oransje genser'),
        languages: ['nynorsk', 'spansk'],
        isLeader: false,
        position: 2,
      },
    },
  },
];
