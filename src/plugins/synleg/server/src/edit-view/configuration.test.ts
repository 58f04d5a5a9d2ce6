import { describe, expect, test } from '@jest/globals';
import type { Attribute, Model } from '../schema/model';
import { configurationOf, type Stored } from './configuration';

const worded = (nn: string) => ({ nn, nb: nn, da: nn, en: nn });
const field = (type: string, nn: string, more: object = {}, hint?: string): Attribute => ({
  type,
  ...more,
  pluginOptions: { synleg: { label: worded(nn), ...(hint ? { hint: worded(hint) } : {}) } },
});

const unit: Model = { uid: 'api::unit.unit', attributes: { name: field('string', 'Namn') } };
const job: Model = {
  uid: 'api::job.job',
  attributes: {
    title: field('string', 'Tittel', { maxLength: 255 }, 'Slik folk søkjer.'),
    unit: field('relation', 'Arbeidsplass', { target: 'api::unit.unit' }),
    description: field('blocks', 'Om stillinga'),
    positions: field('integer', 'Talet på stillingar'),
    employmentType: field('enumeration', 'Slag tilsetjing'),
    deadline: field('datetime', 'Frist'),
    createdAt: { type: 'datetime' },
    locale: { type: 'string' },
  },
};

const view = (name: string) => ({
  edit: { label: name, description: '', placeholder: '', visible: true, editable: true },
  list: { label: name, searchable: true, sortable: true },
});
const stored: Stored = {
  settings: { bulkable: true, mainField: 'locale', pageSize: 10 },
  metadatas: Object.fromEntries(
    [...Object.keys(job.attributes), 'id'].map((name) => [name, view(name)]),
  ),
};

const configuration = configurationOf(job, stored, () => unit);

describe('the edit view made from a schema', () => {
  test('has the fields of the schema in its order, as many in a row as fit', () => {
    const rows = configuration.layouts.edit.map((row) =>
      row.map(({ name, size }) => `${name} ${size}`),
    );
    expect(rows).toEqual([
      ['title 6', 'unit 6'],
      ['description 12'],
      ['positions 4', 'employmentType 4'],
      ['deadline 6'],
    ]);
  });

  test('names and explains each field, and keeps what Strapi has said of it', () => {
    expect(configuration.metadatas['title']).toEqual({
      edit: { ...view('title').edit, label: 'Tittel', description: 'Slik folk søkjer.' },
      list: { ...view('title').list, label: 'Tittel' },
    });
    expect(configuration.metadatas['createdAt']?.list['label']).toBe('Oppretta');
    expect(configuration.metadatas['locale']).toEqual(view('locale'));
  });

  test('shows the target of a relation by its name', () => {
    expect(configuration.metadatas['unit']?.edit['mainField']).toBe('name');
  });

  test('lists the name, the place, what tells entries apart, and the last change', () => {
    expect(configuration.layouts.list).toEqual([
      'title',
      'unit',
      'employmentType',
      'deadline',
      'updatedAt',
    ]);
    expect(configuration.settings).toMatchObject({
      bulkable: true,
      mainField: 'title',
      defaultSortBy: 'deadline',
      defaultSortOrder: 'ASC',
    });
  });
});
