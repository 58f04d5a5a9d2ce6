import { expect, test } from '@jest/globals';
import { menuIdOf, menuWords } from './content-menu-words';

const stories = { nn: 'Reportasjar', nb: 'Reportasjer', da: 'Historier', en: 'Stories' };
const jobs = { nn: 'Jobb', nb: 'Jobb', da: 'Job', en: 'Jobs' };
const other = { nn: 'Anna', nb: 'Annet', da: 'Andet', en: 'Other' };

test('the menu sorts themes by their number, and finds them by their name in any language', () => {
  const ids = [menuIdOf(11, other), menuIdOf(7, stories), menuIdOf(9, jobs)].sort();
  expect(ids.map((id) => id.slice(0, 2))).toEqual(['07', '09', '11']);
  expect(menuIdOf(7, stories)).toContain('Historier');
});

test('the menu shows the name of a theme alone, in the reader’s language', () => {
  const model = {
    uid: 'api::story.story',
    attributes: {},
    pluginOptions: { synleg: { names: stories, theme: { key: 'stories', number: 7 } } },
  };
  expect(menuWords([model], 'da')).toEqual({ [menuIdOf(7, stories)]: 'Historier' });
});
