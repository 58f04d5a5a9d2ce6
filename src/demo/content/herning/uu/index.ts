import type { UnitContent } from '../../demo';
import { picture } from '../../values';
import { coreStory } from './core-story';
import { other, practicalInfo, staff, stories } from './organisation';
import { goalsAndPlans, results } from './plan-and-results';
import { projects } from './projects';
import { services } from './services';

export const uu: UnitContent = {
  slug: 'uu',
  editor: 'redaktor.uu@demo.example',
  leader: 'leiar.uu@demo.example',
  presentation: {
    da: {
      name: 'UU Herning og Ikast-Brande',
      kind: 'guidance_centre',
      summary:
        'Ungdommens Uddannelsesvejledning hjælper unge i Herning og Ikast-Brande med at finde en uddannelse, de kan leve af og være glade for.',
      heroImage: picture(
        'guidance-talk',
        'En vejleder og en ung taler sammen ved et lille bord under to talebobler',
      ),
      losTopics: ['Uddannelse', 'Vejledning'],
      themes: [
        { theme: 'core-story', heading: 'Hvem er UU?' },
        { theme: 'services', heading: 'Ydelseskatalog' },
        {
          theme: 'results',
          introduction: 'Begge tal hører med: dem, der får en uddannelse, og dem, der ikke gør.',
        },
        { theme: 'goals-and-plans', heading: 'Strategi og medieplan' },
        { theme: 'projects' },
        { theme: 'stories' },
        { theme: 'practical-info' },
        { theme: 'staff' },
        { theme: 'other', heading: 'Organisation' },
      ],
    },
  },
  themes: {
    'core-story': coreStory,
    services,
    'practical-info': practicalInfo,
    'goals-and-plans': goalsAndPlans,
    results,
    projects,
    stories,
    staff,
    other,
  },
};
