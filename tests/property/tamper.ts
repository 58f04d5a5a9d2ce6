import { eventually, strapiInstance } from '../server';
import { reconcile } from '../workflow/past-the-guards';
import { gather } from './evidence';
import { askForRound } from './jobs';
import type { Tampering } from './steps';
import { type Locale, STORY, type World } from './world';

const stories = () => strapiInstance().db.connection('stories');

const found = async ({ entries }: World, locale: Locale): Promise<number> => {
  const records = await strapiInstance()
    .db.query('plugin::approval.audit-record')
    .count({
      where: {
        entryUid: STORY,
        entryId: entries[locale].documentId,
        entryLocale: locale,
        action: 'tampering_found',
      },
    });
  return records;
};

/** Writes past every net, as an import or somebody with the database's password could. @returns was there anything to write? */
async function write(world: World, locale: Locale, how: Tampering): Promise<boolean> {
  const { documentId } = world.entries[locale];
  const { draft, published } = (await gather(world))[locale];
  const [row] = published;
  switch (how) {
    case 'add published row': {
      if (row || !draft) return false;
      const { id: _id, ...columns } = draft;
      await stories().insert({ ...columns, title: world.nextText(), published_at: Date.now() });
      return true;
    }
    case 'change published row':
      if (!row) return false;
      await stories().where({ id: row.id }).update({ title: world.nextText() });
      return true;
    case 'change draft':
      await stories()
        .where({ document_id: documentId, locale, published_at: null })
        .update({ title: world.nextText() });
      return true;
  }
}

const IN_REVIEW: readonly unknown[] = ['hearing', 'leader_review', 'web_review', 'scheduled'];

/**
 * Tampers with rows and waits until the reconciler has recorded it, once. A draft changed in the dark matters while
 * somebody reviews it, and is believed when two rounds saw it.
 */
export async function tamper(world: World, locale: Locale, how: Tampering): Promise<void> {
  const before = await found(world, locale);
  const { stage } = (await gather(world))[locale].case ?? {};
  const written = await write(world, locale, how);
  if (!written || (how === 'change draft' && !IN_REVIEW.includes(stage))) return;
  await askForRound('reconcile');
  await eventually(async () => {
    // Drafts in review are looked at a few in a round, so this one's turn may be some rounds away.
    if (how === 'change draft') await reconcile();
    const now = await found(world, locale);
    if (now !== before + 1) throw new Error(`Found ${now - before} times: ${how}`);
  }, 20_000);
}
