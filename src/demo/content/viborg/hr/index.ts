import type { UnitContent } from '../../demo';
import { picture } from '../../values';
import { coreStory, jobs, practicalInfo, staff, stories } from './department';
import { goalsAndPlans, projects, results, services } from './leadership';

export const hr: UnitContent = {
  slug: 'hr',
  editor: 'redaktor.hr@demo.example',
  leader: 'leiar.hr@demo.example',
  presentation: {
    da: {
      name: 'HR i Viborg Kommune',
      kind: 'administration',
      summary:
        'HR hjælper ledere i Viborg Kommune med at ansætte, udvikle og holde på gode folk, og vi arbejder særligt med ledelse i førstelinjen.',
      heroImage: picture(
        'leaders-table',
        'Seks personer omkring et rundt bord set fra oven, med papirer og kaffekopper',
      ),
      losTopics: ['Ledelse', 'Arbejde'],
      themes: [
        { theme: 'core-story' },
        { theme: 'projects', heading: 'Projekt om ledelse i førstelinjen' },
        { theme: 'services', heading: 'Kurser og hjælp' },
        { theme: 'jobs' },
        { theme: 'goals-and-plans' },
        { theme: 'results' },
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
    'goals-and-plans': goalsAndPlans,
    results,
    projects,
    stories,
    staff,
    jobs,
  },
};
