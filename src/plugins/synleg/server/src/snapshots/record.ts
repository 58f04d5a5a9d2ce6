import type { Core } from '@strapi/strapi';
import type { Transition } from 'strapi-plugin-approval/strapi-server';
import { withoutUnit } from '../errors';
import { publishFiles } from '../images/publish';
import { toContent } from '../presentation/content/content';
import type { Mapped } from '../presentation/content/content';
import { filesIn } from '../presentation/content/files-in';
import type { Theme } from '../presentation/schema';
import { slugOf, titleOf } from '../presentation/title';
import { themesOf } from '../themes';
import { columnsOf } from './columns';
import { lockPublications } from './lock';
import { refreshEntries, refreshUnit } from './refresh';
import type { PublicationRow } from './rows';
import { PUBLICATION, SNAPSHOT, UNIT } from './rows';
import { componentsOf, schemaOf } from './schemas';

const idOf = (relation: unknown): string | null => {
  const id = (relation as { documentId?: unknown } | null | undefined)?.documentId;
  return typeof id === 'string' ? id : null;
};

async function mapped(strapi: Core.Strapi, { key, draft }: Transition): Promise<Mapped> {
  const schema = schemaOf(strapi, key.uid);
  const components = componentsOf(strapi);
  const files = await publishFiles(
    strapi.dirs.static.public,
    filesIn(draft.document, schema, components),
  );
  return toContent(draft.document, schema, components, files);
}

/** Where it stands. Of a unit that is itself; its municipality is what its entries are found under. */
function placeOf({ key, draft }: Transition) {
  if (key.uid === UNIT) {
    return { unitId: key.documentId, municipalityId: idOf(draft.document.municipality) };
  }
  const unitId = idOf(draft.document.unit);
  if (unitId === null) throw withoutUnit();
  return { unitId };
}

const whereOf = ({ key }: Transition) => ({
  entryUid: key.uid,
  entryId: key.documentId,
  entryLocale: key.locale,
});

async function addSnapshot(
  strapi: Core.Strapi,
  transition: Transition,
  content: Mapped,
): Promise<number> {
  const body = JSON.stringify({ content: content.content, references: content.references });
  const { revision, at } = transition;
  const row = (await strapi.db
    .query(SNAPSHOT)
    .create({ data: { ...whereOf(transition), revision, at, body } })) as { id: number };
  return row.id;
}

function publicationOf(
  strapi: Core.Strapi,
  transition: Transition,
  content: Mapped,
  theme: Theme | null,
) {
  const { key, draft, at } = transition;
  const title = titleOf(draft.document, schemaOf(strapi, key.uid), theme, key.locale);
  return {
    ...whereOf(transition),
    ...placeOf(transition),
    ...columnsOf(content, title, at),
    theme: theme?.key ?? null,
    slug: slugOf(draft.document, theme),
    live: true,
    revision: transition.revision,
    latestAt: at,
    changedAt: at,
    goneAt: null,
    redirectTo: null,
  };
}

/** An answer about the unit that an entry has left must not claim to be unchanged. */
async function touchFormerUnit(
  strapi: Core.Strapi,
  former: PublicationRow,
  unitId: string,
  at: Date,
) {
  if (former.unitId === unitId) return;
  await strapi.db
    .query(PUBLICATION)
    .updateMany({ where: { entryUid: UNIT, entryId: former.unitId }, data: { changedAt: at } });
}

/**
 * Writes the snapshot of what a transition has just published and makes it the live one. Runs in the transition's
 * transaction (every query here joins it), so that nothing is public that was not published, and the other way round.
 * @throws `synleg.without_unit`, `synleg.file_missing`, `synleg.picture_unreadable`; they undo the publication
 */
export async function recordPublication(
  strapi: Core.Strapi,
  transition: Transition,
): Promise<void> {
  const theme = themesOf(strapi).byUid(transition.key.uid) ?? null;
  const content = await mapped(strapi, transition);
  const row = publicationOf(strapi, transition, content, theme);

  await lockPublications(strapi);
  const publications = strapi.db.query(PUBLICATION);
  const former = (await publications.findOne({
    where: whereOf(transition),
  })) as PublicationRow | null;
  const data = { ...row, snapshotId: await addSnapshot(strapi, transition, content) };
  if (former) {
    await publications.update({ where: { id: former.id }, data });
    await touchFormerUnit(strapi, former, row.unitId, transition.at);
  } else {
    await publications.create({
      data: { ...data, firstAt: transition.at, unitSlugs: '', shownFor: '' },
    });
  }
  await refresh(strapi, transition);
}

async function refresh(strapi: Core.Strapi, { key }: Transition): Promise<void> {
  if (key.uid === UNIT) await refreshUnit(strapi, key.documentId);
  else await refreshEntries(strapi, [key.documentId]);
}

/** Takes what a transition has just unpublished out of view, in the transition's transaction. */
export async function recordRemoval(strapi: Core.Strapi, transition: Transition): Promise<void> {
  const { at, redirectTo } = transition;
  await lockPublications(strapi);
  await strapi.db.query(PUBLICATION).updateMany({
    where: whereOf(transition),
    data: { live: false, changedAt: at, goneAt: at, redirectTo: redirectTo ?? null },
  });
  await refresh(strapi, transition);
}
