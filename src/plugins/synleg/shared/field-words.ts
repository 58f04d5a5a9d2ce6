import type { DeclaredModel } from './declared';
import type { Language, Worded } from './languages';

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

const areaOf = ({ modelType }: DeclaredModel): string =>
  modelType === 'component' ? 'components' : 'content-types';

const labelsOf = ({ attributes }: DeclaredModel): [string, Worded][] => [
  ...Object.entries(SYSTEM_LABELS),
  ...Object.entries(attributes).flatMap(([name, { pluginOptions }]): [string, Worded][] => {
    const label = pluginOptions?.synleg?.label;
    return label ? [[name, label]] : [];
  }),
];

const fieldsOf = (model: DeclaredModel): [string, Worded][] =>
  labelsOf(model).map(([name, label]) => [
    `content-manager.${areaOf(model)}.${model.uid}.${name}`,
    label,
  ]);

/** Strapi looks a value of an enumeration up under the bare value, whichever field it stands in. */
const valuesOf = ({ attributes }: DeclaredModel): [string, Worded][] =>
  Object.values(attributes).flatMap(({ pluginOptions }) =>
    Object.entries(pluginOptions?.synleg?.values ?? {}),
  );

/** Strapi looks a content type up under the name its schema shows; a theme is also a value to choose, by its key. */
function namesOf({ info, pluginOptions }: DeclaredModel): [string, Worded][] {
  const { names, theme } = pluginOptions?.synleg ?? {};
  if (!names) return [];
  return [info?.displayName, theme?.key].flatMap((id): [string, Worded][] =>
    id === undefined ? [] : [[id, names]],
  );
}

/**
 * The admin panel's translations of what the schemas declare: names of fields, values and content types, by the ids
 * under which Strapi's edit and list view look them up.
 */
export const fieldWords = (
  models: readonly DeclaredModel[],
  language: Language,
): Record<string, string> =>
  Object.fromEntries(
    models
      .flatMap((model) => [...fieldsOf(model), ...valuesOf(model), ...namesOf(model)])
      .map(([id, words]) => [id, words[language]]),
  );
