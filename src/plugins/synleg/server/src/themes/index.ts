import { approvalOf } from '../approval';
import type { Slice } from '../slice';
import { componentsOf, contentTypesOf, modelOf } from '../schema/of-strapi';
import { offerThemes } from './offer-themes';
import { keepSingle } from './one-per-unit';
import { themeService, themesOf } from './service';
import { typeNameIn } from './type-name';

export type { Theme } from './declared';
export { type ThemeService, themesOf } from './service';

/** What the schemas say about the eleven themes. Reading them here refuses to boot on a wrong declaration. */
export const themes: Slice = {
  services: { themes: themeService },
  register(strapi) {
    offerThemes([...contentTypesOf(strapi), ...componentsOf(strapi)], themesOf(strapi).all());
    keepSingle(strapi);
  },
  bootstrap(strapi) {
    approvalOf(strapi).registerTypeNames((uid, language) =>
      typeNameIn(modelOf(strapi, uid), language),
    );
  },
};
