import type { UnitContent } from '../../demo';
import { picture } from '../../values';
import { people } from '../people';
import { coreStory } from './core-story';
import { jobs, meetAnEmployee, staff } from './people';
import { practicalInfo, services } from './services';
import { projects, results, stories } from './work';

export const sjukeheim: UnitContent = {
  slug: 'sjukeheim',
  ...people,
  presentation: {
    nn: {
      name: 'Bø sjukeheim',
      kind: 'nursing_home',
      organisationNumber: '100000032',
      summary:
        'Bø sjukeheim er heimen til 44 personar. Her er det eige kjøkken, ein hage som aldri er låst, og besøkstid heile døgnet.',
      heroImage: picture(
        'nursing-garden',
        'Hage med frukttre, høge plantekassar og to personar på ein benk',
      ),
      losTopics: ['Sjukeheim', 'Eldre'],
      // no themes chosen: all eleven, in the order of their numbers
    },
  },
  themes: {
    'core-story': coreStory,
    services,
    'practical-info': practicalInfo,
    results,
    projects,
    stories,
    staff,
    jobs,
    'meet-an-employee': meetAnEmployee,
  },
};
