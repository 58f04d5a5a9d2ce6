import type { MunicipalityContent } from '../demo';
import { picture } from '../values';
import { barneskule } from './barneskule';
import { bibliotek } from './bibliotek';
import { kulturskule } from './kulturskule';
import { sjukeheim } from './sjukeheim';

export const bo: MunicipalityContent = {
  slug: 'bo',
  locale: 'nn',
  in: {
    nn: {
      name: 'Bø kommune',
      country: 'NO',
      organisationNumber: '100000008',
      languageForm: 'nn',
      values:
        'Vi møter folk med respekt og gjer arbeidet vårt skikkeleg. Vi vil vere ein god arbeidsplass for alle, og vi held oss med dei same verdiane når vi møter ein innbyggjar som når vi møter kvarandre.',
      websiteUrl: 'https://bo.example',
      logo: picture('mark-bo', 'Bø kommune: tre fjell over ei elv'),
      contacts: [
        {
          label: 'Servicekontoret',
          phone: '+47 00 00 00 10',
          email: 'post@bo.example',
          url: 'https://bo.example/kontakt',
        },
        {
          label: 'Presse',
          name: 'Ingrid Innbilt',
          role: 'Kommunikasjonsrådgjevar',
          phone: '+47 00 00 00 11',
          email: 'presse@bo.example',
        },
      ],
      localeFallback: ['nn', 'nb', 'da', 'en'],
    },
    en: {
      name: 'Bø municipality',
      country: 'NO',
      organisationNumber: '100000008',
      languageForm: 'nn',
      values:
        'We meet people with respect and do our work properly. We want to be a good place to work for everybody, and we keep to the same values whether we meet a resident or each other.',
      websiteUrl: 'https://bo.example',
      logo: picture('mark-bo', 'Bø municipality: three mountains above a river'),
      contacts: [
        {
          label: 'Service office',
          phone: '+47 00 00 00 10',
          email: 'post@bo.example',
          url: 'https://bo.example/kontakt',
        },
      ],
      localeFallback: ['nn', 'nb', 'da', 'en'],
    },
  },
  units: [bibliotek, barneskule, sjukeheim, kulturskule],
};
