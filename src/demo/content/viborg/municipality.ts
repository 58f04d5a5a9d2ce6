import type { MunicipalityContent } from '../demo';
import { picture } from '../values';
import { hr } from './hr';

export const viborg: MunicipalityContent = {
  slug: 'viborg',
  locale: 'da',
  in: {
    da: {
      name: 'Viborg Kommune',
      country: 'DK',
      languageForm: 'da',
      values:
        'Vi er ordentlige, modige og lette at komme i kontakt med. Borgerens hverdag er vores målestok.',
      websiteUrl: 'https://viborg.example',
      logo: picture('mark-viborg', 'Viborg Kommune: to tårne ved en sø'),
      contacts: [
        {
          label: 'Borgerservice',
          phone: '+45 00 00 03 00',
          email: 'kommune@viborg.example',
          url: 'https://viborg.example/kontakt',
        },
      ],
      localeFallback: ['da', 'nb', 'nn', 'en'],
    },
  },
  units: [hr],
};
