import type { Core } from '@strapi/strapi';
import type { Worded } from '../../../shared/languages';
import { lockRowsOf } from '../saving/lock';
import { type Draft, draftsOf, targetOf, writtenBy, writtenDocument } from '../saving/drafts';
import { languageOfActor, refusal } from '../saving/refuse';
import { type Save, whenSaving } from '../saving/when-saving';
import type { Theme } from './declared';
import { themesOf } from './service';

const UNIT = 'api::unit.unit';

const TAKEN: Worded = {
  nn: 'Arbeidsplassen har dette frå før: «{theme}». Opne det som finst, og skriv vidare der.',
  nb: 'Arbeidsplassen har dette fra før: «{theme}». Åpne det som finnes, og skriv videre der.',
  da: 'Enheden har allerede dette: »{theme}«. Åbn det, der findes, og skriv videre der.',
  en: 'The unit already has this: “{theme}”. Open the one that exists and go on writing there.',
};

async function assertOnlyOne(strapi: Core.Strapi, theme: Theme, draft: Draft): Promise<void> {
  const unit = targetOf(draft, 'unit');
  if (!unit) return;
  await lockRowsOf(strapi, UNIT, unit);
  const others = await strapi.db.query(theme.uid).count({
    where: { unit: { documentId: unit }, documentId: { $ne: draft.documentId } },
  });
  if (others === 0) return;
  const language = languageOfActor(strapi);
  const message = TAKEN[language].replace('{theme}', theme.names[language]);
  throw refusal([{ path: 'unit', message }]);
}

/**
 * A unit has at most one entry of a theme that is declared single. It asks of the outcome, so moving an entry to a
 * unit that has one is refused as well.
 */
export function keepSingle(strapi: Core.Strapi): void {
  const themeOf = ({ model }: Pick<Save, 'model'>) => themesOf(strapi).byUid(model.uid);
  whenSaving(
    strapi,
    (model) => themeOf({ model })?.single === true,
    (save, next) =>
      strapi.db.transaction(async () => {
        const answer = await next();
        const document = writtenDocument(answer);
        const theme = themeOf(save);
        if (!document || !theme) return answer;
        const drafts = await draftsOf(strapi, save.model, document, ['unit']);
        for (const draft of writtenBy(save, drafts, answer))
          await assertOnlyOne(strapi, theme, draft);
        return answer;
      }),
  );
}
