import { expect, test } from '@jest/globals';
import { fieldWords } from './field-words';

const label = { nn: 'Tittel', nb: 'Tittel', da: 'Titel', en: 'Title' };
const permanent = { nn: 'Fast', nb: 'Fast', da: 'Fast stilling', en: 'Permanent' };
const names = { nn: 'Jobb hos oss', nb: 'Jobb hos oss', da: 'Job hos os', en: 'Jobs' };
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

test('values to choose are given under the value, content types under their name, themes also under their key', () => {
  const words = fieldWords(
    [
      {
        uid: 'api::job.job',
        info: { displayName: 'Jobb hos oss' },
        pluginOptions: { synleg: { names, theme: { key: 'jobs', number: 9 } } },
        attributes: {
          kind: {
            type: 'enumeration',
            pluginOptions: { synleg: { label, values: { permanent } } },
          },
        },
      },
    ],
    'da',
  );
  expect(words).toMatchObject({
    permanent: 'Fast stilling',
    'Jobb hos oss': 'Job hos os',
    jobs: 'Job hos os',
  });
});
