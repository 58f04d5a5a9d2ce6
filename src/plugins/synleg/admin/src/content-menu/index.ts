import type { DeclaredModel } from '../../../shared/declared';
import { menuIdOf } from '../../../shared/content-menu-words';
import type { Part } from '../part';

interface Link {
  uid: string;
  title: string;
}

const themeOf = (models: readonly DeclaredModel[], uid: string) =>
  models.find((model) => model.uid === uid)?.pluginOptions?.synleg;

/** Themes in their order; what is no theme goes to the section below them. */
function sorted(links: readonly Link[], models: readonly DeclaredModel[]) {
  const themes: Link[] = [];
  const others: Link[] = [];
  for (const link of links) {
    const { theme, names } = themeOf(models, link.uid) ?? {};
    if (theme && names) themes.push({ ...link, title: menuIdOf(theme.number, names) });
    else others.push(link);
  }
  return { themes, others };
}

/** The menu of content: the themes by number, then the units and their municipality. */
export const menu: Part = {
  bootstrap(app) {
    let others: Link[] = [];
    app.registerHook(
      'Admin/CM/pages/App/mutate-collection-types-links',
      ({ ctLinks, models }: { ctLinks: Link[]; models: DeclaredModel[] }) => {
        const parted = sorted(ctLinks, models);
        others = parted.others;
        return { ctLinks: parted.themes, models };
      },
    );
    // Strapi asks for the second section right after the first, in the same breath.
    app.registerHook(
      'Admin/CM/pages/App/mutate-single-types-links',
      ({ stLinks, models }: { stLinks: Link[]; models: DeclaredModel[] }) => ({
        stLinks: [...stLinks, ...others],
        models,
      }),
    );
  },
};
