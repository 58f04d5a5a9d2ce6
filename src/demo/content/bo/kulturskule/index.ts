import type { UnitContent } from '../../demo';
import { picture } from '../../values';
import { people } from '../people';
import { services } from './services';
import { coreStory, goalsAndPlans, other, projects, stories } from './workshop';

/** In the middle of its workshop: something at every stage, and the core story is being heard among the staff. */
export const kulturskule: UnitContent = {
  slug: 'kulturskule',
  ...people,
  presentation: {
    nn: {
      name: 'Bø kulturskule',
      kind: 'culture_school',
      organisationNumber: '100000040',
      summary:
        'Kulturskulen har 240 elevar i musikk, dans, teater og biletkunst. Vi er midt i arbeidet med å fortelje kven vi er.',
      heroImage: picture(
        'music-stage',
        'Scene med tre unge musikarar i lyskastarar, piano og raudt teppe',
      ),
      losTopics: ['Kulturskule', 'Kultur'],
      themes: [
        { theme: 'other', heading: 'Verkstaden vår' },
        { theme: 'core-story' },
        { theme: 'services', heading: 'Kurs og undervisning' },
        { theme: 'stories' },
        { theme: 'projects' },
        { theme: 'goals-and-plans', visible: false },
      ],
    },
  },
  themes: {
    'core-story': coreStory,
    services,
    'goals-and-plans': goalsAndPlans,
    projects,
    stories,
    other,
  },
};
