import type { Language, Worded } from './languages';

/** The part of a schema that names its fields. */
export interface LabelledModel {
  uid: string;
  modelType?: string;
  attributes: Readonly<Record<string, { pluginOptions?: { synleg?: { label?: Worded } } }>>;
}

/** What Strapi adds to every entry and shows in lists. */
export const SYSTEM_LABELS: Readonly<Record<string, Worded>> = {
  id: { nn: 'ID', nb: 'ID', da: 'ID', en: 'ID' },
  createdAt: { nn: 'Oppretta', nb: 'Opprettet', da: 'Oprettet', en: 'Created' },
  updatedAt: { nn: 'Sist endra', nb: 'Sist endret', da: 'Senest ændret', en: 'Last changed' },
  createdBy: { nn: 'Oppretta av', nb: 'Opprettet av', da: 'Oprettet af', en: 'Created by' },
  updatedBy: {
    nn: 'Sist endra av',
    nb: 'Sist endret av',
    da: 'Senest ændret af',
    en: 'Last changed by',
  },
};

const areaOf = ({ modelType }: LabelledModel): string =>
  modelType === 'component' ? 'components' : 'content-types';

const labelsOf = ({ attributes }: LabelledModel): [string, Worded][] => [
  ...Object.entries(SYSTEM_LABELS),
  ...Object.entries(attributes).flatMap(([name, { pluginOptions }]): [string, Worded][] => {
    const label = pluginOptions?.synleg?.label;
    return label ? [[name, label]] : [];
  }),
];

/**
 * The admin panel's translations of field names, by the ids under which Strapi's edit and list view look them up
 * (`content-manager.content-types.<uid>.<attribute>`, and `components` for those of a component).
 */
export const fieldWords = (
  models: readonly LabelledModel[],
  language: Language,
): Record<string, string> =>
  Object.fromEntries(
    models.flatMap((model) =>
      labelsOf(model).map(([name, label]) => [
        `content-manager.${areaOf(model)}.${model.uid}.${name}`,
        label[language],
      ]),
    ),
  );
