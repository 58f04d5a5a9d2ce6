import type { Core } from '@strapi/strapi';
import { type HashedDraft, modelsOf } from '../drafts/load';
import { revisionOf } from '../revision/hash';
import { projected } from '../revision/projection';
import type { Revision } from '../types';
import type { Content } from './content';

const REVISION = 'plugin::approval.revision';

/** Entries of one type, and revisions that they have had. */
interface Asked {
  uid: string;
  documentIds: readonly string[];
  revisions: readonly Revision[];
}

/**
 * What revisions say under today's schema, in one query. A revision names its content: what was kept and is not that is
 * left out, since somebody has written it there.
 */
export async function contentToday(
  strapi: Core.Strapi,
  { uid, documentIds, revisions }: Asked,
): Promise<ReadonlyMap<Revision, Content>> {
  if (revisions.length === 0) return new Map();
  const rows = (await strapi.db.query(REVISION).findMany({
    where: {
      entryUid: uid,
      entryId: { $in: [...documentIds] },
      revision: { $in: [...revisions] },
    },
    select: ['revision', 'content'],
  })) as { revision: Revision; content: Content }[];
  const genuine = rows.filter(({ revision, content }) => revisionOf(content) === revision);
  return new Map(
    genuine.map(({ revision, content }) => [revision, projected(content, modelsOf(strapi))]),
  );
}

/** Does a draft say what this revision said, as far as today's schema has it? A schema change alone alters no content. */
export async function stillSays(
  strapi: Core.Strapi,
  draft: HashedDraft,
  revision: Revision | null,
): Promise<boolean> {
  if (revision === null || draft.revision === revision) return revision !== null;
  const { uid, documentId } = draft.key;
  const asked = { uid, documentIds: [documentId], revisions: [revision] };
  const content = (await contentToday(strapi, asked)).get(revision);
  return content !== undefined && revisionOf(content) === draft.revision;
}
