import { expect, test } from '@jest/globals';
import { fieldWords } from './field-words';

const label = { nn: 'Tittel', nb: 'Tittel', da: 'Titel', en: 'Title' };
const attributes = { title: { pluginOptions: { synleg: { label } } }, locale: {} };

test('field names are given under the ids that the admin panel looks them up by', () => {
  const words = fieldWords(
    [
      { uid: 'api::job.job', modelType: 'contentType', attributes },
      { uid: 'shared.link', modelType: 'component', attributes },
    ],
    'da',
  );
  expect(words).toMatchObject({
    'content-manager.content-types.api::job.job.title': 'Titel',
    'content-manager.content-types.api::job.job.updatedAt': 'Senest ændret',
    'content-manager.components.shared.link.title': 'Titel',
  });
  expect(words).not.toHaveProperty(['content-manager.components.shared.link.locale']);
});
