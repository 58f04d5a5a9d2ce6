import type { MunicipalityContent } from '../demo';
import { picture } from '../values';
import { thyUddannelsescenter } from './thy-uddannelsescenter';

export const thisted: MunicipalityContent = {
  slug: 'thisted',
  locale: 'da',
  in: {
    da: {
      name: 'Thisted Kommune',
      country: 'DK',
      languageForm: 'da',
      values:
        'Her er højt til himlen og kort til hinanden. Vi siger tingene, som de er, og vi løser dem sammen.',
      websiteUrl: 'https://thisted.example',
      logo: picture('mark-thisted', 'Thisted Kommune: et fyrtårn og to bølger'),
      contacts: [
        {
          label: 'Borgerservice',
          phone: '+45 00 00 02 99',
          email: 'kommune@thisted.example',
          url: 'https://thisted.example/kontakt',
        },
      ],
      localeFallback: ['da', 'nb', 'nn', 'en'],
    },
  },
  units: [thyUddannelsescenter],
};
