import type { Core } from '@strapi/strapi';
import type { Language } from '../../../shared/languages';
import { type FieldProblem, languageOfActor, refusal } from '../saving/refuse';
import { whenSaving } from '../saving/when-saving';
import { componentFinder } from '../schema/of-strapi';
import { groupsOf } from '../schema/walk';
import type { Slice } from '../slice';
import { type Excess, excessesIn } from './limits';
import { tidy } from './tidy';

const said = ({ path, name, label, words, limit }: Excess, language: Language): FieldProblem => ({
  path,
  message: words[language]
    .replace('{label}', label?.[language] ?? name)
    .replace('{limit}', String(limit)),
});

function refuseExcesses(strapi: Core.Strapi): void {
  whenSaving(
    strapi,
    ({ uid }) => uid.startsWith('api::'),
    ({ model, data }, next) => {
      const groups = groupsOf(model, data, componentFinder(strapi));
      const excesses = excessesIn(groups);
      if (excesses.length === 0) {
        tidy(groups);
        return next();
      }
      const language = languageOfActor(strapi);
      throw refusal(excesses.map((excess) => said(excess, language)));
    },
  );
}

/** What a save refuses; what a submission asks for stands in `checks/` and in the schemas. */
export const limits: Slice = { register: refuseExcesses };
