import type { MunicipalityContent } from '../demo';
import { picture } from '../values';
import { uu } from './uu';

export const herning: MunicipalityContent = {
  slug: 'herning',
  locale: 'da',
  in: {
    da: {
      name: 'Herning Kommune',
      country: 'DK',
      languageForm: 'da',
      values:
        'Vi lytter, før vi handler. Vi holder, hvad vi lover, og vi prøver hellere noget nyt end at sige, at det ikke kan lade sig gøre.',
      websiteUrl: 'https://herning.example',
      logo: picture('mark-herning', 'Herning Kommune: en spole med tre tråde'),
      contacts: [
        {
          label: 'Borgerservice',
          phone: '+45 00 00 01 00',
          email: 'kommune@herning.example',
          url: 'https://herning.example/kontakt',
        },
      ],
      localeFallback: ['da', 'nb', 'nn', 'en'],
    },
  },
  units: [uu],
};
