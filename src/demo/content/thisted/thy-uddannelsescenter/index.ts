import type { UnitContent } from '../../demo';
import { picture } from '../../values';
import { coreStory, practicalInfo, services, staff, stories } from './centre';
import { projects } from './ujju';

export const thyUddannelsescenter: UnitContent = {
  slug: 'thy-uddannelsescenter',
  editor: 'redaktor.thy@demo.example',
  leader: 'leiar.thy@demo.example',
  presentation: {
    da: {
      name: 'Thy Uddannelsescenter',
      kind: 'education_centre',
      summary:
        'Vi hjælper unge mellem 18 og 30 år på vej mod uddannelse, sammen med skoler, jobcentre og virksomheder i Thisted, Morsø og Jammerbugt.',
      heroImage: picture('thy-coast', 'Klitter, hav og et hvidt fyrtårn under en stor himmel'),
      losTopics: ['Uddannelse', 'Unge'],
      themes: [
        { theme: 'core-story', heading: 'Hvem vi er' },
        { theme: 'projects', heading: 'Projektet UJJU' },
        { theme: 'services' },
        { theme: 'stories' },
        { theme: 'practical-info' },
        { theme: 'staff' },
      ],
    },
  },
  themes: {
    'core-story': coreStory,
    services,
    'practical-info': practicalInfo,
    projects,
    stories,
    staff,
  },
};
