import type { AccountName } from '../accounts';
import { ADMINISTRATOR, PROJECT_LEAD, WEB_EDITORS } from '../accounts';
import type { Locale, MunicipalityContent } from '../content/demo';
import { membershipsOf, MUNICIPALITY } from './registry';
import { resolve } from './resolve';
import { write } from './write';
import { knownOn, makeUnit, type Stage } from './units';

async function employ({ strapi, cast }: Stage, municipality: string): Promise<void> {
  const memberships = membershipsOf(strapi);
  for (const account of WEB_EDITORS)
    await memberships.add({ user: cast[account], role: 'web_editor', municipality });
  await memberships.add({ user: cast[PROJECT_LEAD], role: 'project_lead', municipality });
}

const noEntry = (name: string): never => {
  throw new Error(`A municipality cannot refer to the entry ${name}.`);
};

async function found(
  stage: Stage,
  { slug, locale, in: languages }: MunicipalityContent,
): Promise<string> {
  const known = { ...knownOn(stage), entry: noEntry };
  const own: [Locale, object | undefined] = [locale, languages[locale]];
  const others = (Object.entries(languages) as [Locale, object][]).filter(
    ([other]) => other !== locale,
  );
  let documentId: string | null = null;
  for (const [language, fields] of [own, ...others]) {
    const target = { uid: MUNICIPALITY, documentId, locale: language };
    const data = { ...(resolve(fields, known) as object), slug };
    documentId = await write(stage.strapi, stage.cast[ADMINISTRATOR], target, data);
  }
  if (!documentId) throw new Error(`The municipality ${slug} has no text.`);
  return documentId;
}

/** Makes a municipality with its people and all its units; the two web editors share the work. */
export async function makeMunicipality(stage: Stage, content: MunicipalityContent): Promise<void> {
  const documentId = await found(stage, content);
  await employ(stage, documentId);
  for (const [index, unit] of content.units.entries()) {
    const webEditor: AccountName = WEB_EDITORS[index % 2 === 0 ? 0 : 1];
    stage.strapi.log.info(
      `Demo content: ${content.slug}/${unit.slug} writes, approves and publishes`,
    );
    await makeUnit(stage, { ...content, documentId }, unit, webEditor);
  }
}
