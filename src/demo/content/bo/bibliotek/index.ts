import type { UnitContent } from '../../demo';
import { picture } from '../../values';
import { people } from '../people';
import { coreStory } from './core-story';
import { goalsAndPlans } from './goals-and-plans';
import { jobs } from './jobs';
import { meetAnEmployee } from './meet-an-employee';
import { other } from './other';
import { practicalInfo } from './practical-info';
import { projects } from './projects';
import { results } from './results';
import { services } from './services';
import { staff } from './staff';
import { stories } from './stories';

export const bibliotek: UnitContent = {
  slug: 'bibliotek',
  ...people,
  presentation: {
    nn: {
      name: 'Bø bibliotek',
      kind: 'library',
      organisationNumber: '100000016',
      summary:
        'Biblioteket i Bø er stova midt i bygda: bøker, spel, språkkafé og digital hjelp, ope med lånekort frå sju til elleve alle dagar.',
      heroImage: picture(
        'library-room',
        'Høge bokhyller, ein lenestol og ei leselampe i eit lyst rom med store vindauge',
      ),
      losTopics: ['Bibliotek', 'Kultur'],
      themes: [
        { theme: 'core-story', heading: 'Kven vi er' },
        { theme: 'practical-info', introduction: 'Opningstider, kontakt og korleis du finn fram.' },
        { theme: 'services', heading: 'Dette kan du få hjå oss' },
        { theme: 'stories', visible: true },
        { theme: 'meet-an-employee', visible: true },
        { theme: 'jobs', introduction: 'Vi svarar alle som søkjer, med namn og innan ei veke.' },
        { theme: 'staff', visible: true },
        { theme: 'projects', visible: true },
        { theme: 'goals-and-plans', visible: true },
        { theme: 'results', introduction: 'Tala våre, og kva dei har å seie for deg.' },
        { theme: 'other', heading: 'Historia og vennene' },
      ],
    },
    en: {
      name: 'Bø library',
      kind: 'library',
      organisationNumber: '100000016',
      summary:
        'The library in Bø is the living room of the village: books, games, a language café and digital help, open with a library card from seven to eleven every day.',
      heroImage: picture(
        'library-room',
        'Tall bookshelves, an armchair and a reading lamp in a bright room with large windows',
      ),
      losTopics: ['Bibliotek', 'Kultur'],
      themes: [
        { theme: 'core-story', heading: 'Who we are' },
        { theme: 'practical-info' },
        { theme: 'services' },
        { theme: 'stories' },
        { theme: 'meet-an-employee' },
        { theme: 'jobs' },
        { theme: 'staff' },
        { theme: 'projects' },
        { theme: 'goals-and-plans' },
        { theme: 'results' },
        { theme: 'other' },
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
    'meet-an-employee': meetAnEmployee,
    other,
  },
};
