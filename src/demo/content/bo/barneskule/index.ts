import type { UnitContent } from '../../demo';
import { picture } from '../../values';
import { people } from '../people';
import { coreStory } from './core-story';
import { goalsAndPlans, practicalInfo, results } from './facts';
import { services } from './services';
import { staff } from './staff';
import { stories } from './stories';

export const barneskule: UnitContent = {
  slug: 'barneskule',
  ...people,
  presentation: {
    nn: {
      name: 'Bø barneskule',
      kind: 'school',
      organisationNumber: '100000024',
      summary:
        'Bø barneskule har 312 elevar på første til sjuande trinn, to vaksne i kvar klasse om morgonen og uteskule kvar fredag.',
      heroImage: picture(
        'school-yard',
        'Skulegard med ballbinge, klatrestativ og ungar som leikar framfor ein raud skule',
      ),
      losTopics: ['Grunnskule', 'Skulefritidsordning'],
      themes: [
        { theme: 'core-story', heading: 'Skulen vår' },
        { theme: 'stories', heading: 'Nytt frå skulen' },
        { theme: 'practical-info' },
        { theme: 'services' },
        { theme: 'results', introduction: 'Slik går det, òg der det ikkje går bra nok.' },
        { theme: 'goals-and-plans' },
        { theme: 'staff' },
      ],
    },
  },
  themes: {
    'core-story': coreStory,
    services,
    'practical-info': practicalInfo,
    'goals-and-plans': goalsAndPlans,
    results,
    stories,
    staff,
  },
};
