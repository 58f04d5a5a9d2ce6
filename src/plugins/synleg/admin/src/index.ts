import type { StrapiApp } from '@strapi/strapi/admin';
import type { DeclaredModel } from '../../shared/declared';
import { fieldWords } from '../../shared/field-words';
import { menuWords } from '../../shared/content-menu-words';
import { editView } from './edit-view';
import { home } from './home';
import { listView } from './list-view';
import { menu } from './content-menu';
import type { Part } from './part';
import { languageOf, messagesIn, type Words } from './words';

const parts: Part[] = [home, menu, listView, editView];
const words = Object.assign({}, ...parts.map((part) => part.words)) as Words;

/** The project's schemas, which only the project can bundle; see `takeSchemas`. */
let models: readonly DeclaredModel[] = [];

/** What the project reaches through the panel's registry: `app.getPlugin('synleg').apis`. */
export type SynlegPanel = {
  /** Says the names of the project's fields, values and content types in the languages of the panel. */
  takeSchemas(schemas: readonly DeclaredModel[]): void;
};

const apis: SynlegPanel = {
  takeSchemas(schemas) {
    models = schemas;
  },
};

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'synleg', name: 'synleg', apis: { ...apis } });
    for (const part of parts) part.register?.(app);
  },

  bootstrap(app: StrapiApp) {
    for (const part of parts) part.bootstrap?.(app);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(
      locales.map((locale) => {
        const language = languageOf(locale);
        const data = {
          ...messagesIn(language, words),
          ...fieldWords(models, language),
          ...menuWords(models, language),
        };
        return { locale, data };
      }),
    ),
};
