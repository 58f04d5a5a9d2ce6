import type { Core } from '@strapi/strapi';
import type { EntryKey, Transition } from 'strapi-plugin-approval/strapi-server';
import type { Mapped } from '../presentation/content/content';
import { columnsOf } from './columns';
import { lockPublications } from './lock';
import { identityOf, publicForm } from './public-form';
import { refuseLoop } from './redirect';
import { refreshEntries, refreshUnit } from './refresh';
import { keepPointers } from './pointers';
import type { PublicationRow } from './rows';
import { PUBLICATION, SNAPSHOT, UNIT } from './rows';
import { changedNow, touch, touchWhatPointsTo } from './touch';

const whereOf = ({ uid, documentId, locale }: EntryKey) => ({
  entryUid: uid,
  entryId: documentId,
  entryLocale: locale,
});

const formerOf = async (strapi: Core.Strapi, key: EntryKey): Promise<PublicationRow | null> =>
  (await strapi.db.query(PUBLICATION).findOne({ where: whereOf(key) })) as PublicationRow | null;

async function addSnapshot(strapi: Core.Strapi, transition: Transition, form: Mapped) {
  const { key, revision, at } = transition;
  const body = JSON.stringify({ content: form.content, references: form.references });
  const data = { ...whereOf(key), revision, at, body };
  return (await strapi.db.query(SNAPSHOT).create({ data })) as { id: number };
}

/** An answer about the unit that an entry has left must not claim to be unchanged. */
async function touchFormerUnit(strapi: Core.Strapi, former: PublicationRow, unitId: string) {
  if (former.unitId === unitId) return;
  await touch(strapi, { entryUid: UNIT, entryId: former.unitId });
}

/** Others tell its title and address; of a unit, all that stands under it does. */
async function touchWhatTellsOfIt(
  strapi: Core.Strapi,
  { uid, documentId }: EntryKey,
): Promise<void> {
  if (uid === UNIT) await touch(strapi, { unitId: documentId });
  await touchWhatPointsTo(strapi, [documentId]);
}

const refresh = (strapi: Core.Strapi, { uid, documentId }: EntryKey): Promise<void> =>
  uid === UNIT ? refreshUnit(strapi, documentId) : refreshEntries(strapi, [documentId]);

const write = async (
  strapi: Core.Strapi,
  former: PublicationRow | null,
  data: object,
): Promise<{ id: number }> =>
  former
    ? ((await strapi.db.query(PUBLICATION).update({ where: { id: former.id }, data })) as {
        id: number;
      })
    : ((await strapi.db
        .query(PUBLICATION)
        .create({ data: { ...data, unitSlugs: '', shownFor: '' } })) as { id: number });

/**
 * Writes the snapshot of what a transition has just published and makes it the live one. Runs in the transition's
 * transaction (every query here joins it), so that nothing is public that was not published, and the other way round.
 * @throws `synleg.without_unit`, `synleg.file_missing`, `synleg.picture_unreadable`; they undo the publication
 */
export async function recordPublication(strapi: Core.Strapi, transition: Transition) {
  const { key, revision, at } = transition;
  const form = await publicForm(strapi, transition);
  const identity = identityOf(strapi, transition);

  await lockPublications(strapi);
  const former = await formerOf(strapi, key);
  const firstAt = former ? new Date(former.firstAt) : at;
  const { id: snapshotId } = await addSnapshot(strapi, transition, form);
  const data = {
    ...whereOf(key),
    ...identity,
    ...columnsOf(form, identity.title, firstAt),
    live: true,
    snapshotId,
    revision,
    firstAt,
    latestAt: at,
    // under the lock, so that what becomes visible later also says a later time
    ...(await changedNow(strapi)),
    goneAt: null,
    redirectTo: null,
  };
  const { id } = await write(strapi, former, data);
  await keepPointers(strapi, id, form.references);
  if (former) await touchFormerUnit(strapi, former, identity.unitId);
  if (former?.title !== data.title || former.slug !== data.slug)
    await touchWhatTellsOfIt(strapi, key);
  await refresh(strapi, key);
}

/**
 * Takes what a transition has just unpublished out of view, in the transition's transaction.
 * @throws ValidationError `synleg.redirect_into_api`; nothing changes then
 */
export async function recordRemoval(strapi: Core.Strapi, transition: Transition) {
  const { key, at, redirectTo = null } = transition;
  refuseLoop(strapi, key, redirectTo);
  await lockPublications(strapi);
  await strapi.db.query(PUBLICATION).updateMany({
    where: whereOf(key),
    data: { live: false, ...(await changedNow(strapi)), goneAt: at, redirectTo },
  });
  await refresh(strapi, key);
}
