import type { Core } from '@strapi/strapi';
import type { Locale, MunicipalityContent, UnitContent } from '../content/demo';
import type { AccountName } from '../accounts';
import type { Cast } from './cast';
import { endOfDay } from './days';
import { bringEntries } from './entries';
import type { Desk } from './entry';
import type { Files } from './files';
import { membershipsOf, UNIT } from './registry';
import { resolve, type Known } from './resolve';
import { moveTo } from './workflow';
import { write } from './write';

/** What stands before the first unit is made. */
export interface Stage {
  strapi: Core.Strapi;
  cast: Cast;
  files: Files;
  today: Date;
}

export const knownOn = ({ files, today }: Stage): Omit<Known, 'entry'> => ({
  today,
  file: (name) => {
    const id = files.get(name);
    if (id === undefined) throw new Error(`There is no file ${name}.`);
    return id;
  },
});

const noEntry = (name: string): never => {
  throw new Error(`A unit cannot refer to the entry ${name}.`);
};

async function employ({ strapi, cast }: Stage, unit: string, content: UnitContent): Promise<void> {
  const memberships = membershipsOf(strapi);
  await memberships.add({ user: cast[content.editor], role: 'editor', unit });
  await memberships.add({ user: cast[content.leader], role: 'leader', unit });
  for (const { account, role } of content.others ?? [])
    await memberships.add({ user: cast[account], role, unit });
}

/** The unit's own entry goes the same way as all others: its people write it, the leader approves, the web editor publishes. */
async function present(desk: Desk, { presentation }: UnitContent): Promise<void> {
  for (const [locale, fields] of Object.entries(presentation) as [Locale, object][]) {
    const key = { uid: UNIT, documentId: desk.unit, locale };
    const filled = resolve(fields, { ...desk.known, entry: noEntry }) as object;
    await write(desk.strapi, desk.movers.editor, key, filled);
    await moveTo(desk.strapi, key, 'published', desk.movers);
  }
}

/** Makes a unit as the web editor, gives it its people, and lets them bring in what the unit has to say. */
export async function makeUnit(
  stage: Stage,
  municipality: MunicipalityContent & { documentId: string },
  content: UnitContent,
  webEditor: AccountName,
): Promise<void> {
  const { strapi, cast } = stage;
  const movers = {
    editor: cast[content.editor],
    leader: cast[content.leader],
    webEditor: cast[webEditor],
    hearingEnds: endOfDay(stage.today, 11),
  };
  const { locale, documentId } = municipality;
  const name = content.presentation[locale]?.name;
  const target = { uid: UNIT, documentId: null, locale };
  const fields = { name, slug: content.slug, municipality: documentId };
  const unit = await write(strapi, movers.webEditor, target, fields);
  await employ(stage, unit, content);
  const desk = { strapi, cast, unit, movers, known: knownOn(stage) };
  await present(desk, content);
  await bringEntries(desk, content);
}
