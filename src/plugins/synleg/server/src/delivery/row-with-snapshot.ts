import type { Published } from '../presentation/entry';
import type { LiveRow } from '../snapshots/reader';
import type { SnapshotBody } from '../snapshots/rows';

/** A row and its snapshot, put together. */
export const publishedFrom = (row: LiveRow, body: SnapshotBody | undefined): Published => ({
  id: row.entryId,
  title: row.title,
  slug: row.slug,
  locale: row.entryLocale,
  revision: row.revision,
  publishedAt: row.firstAt,
  updatedAt: row.latestAt,
  content: body?.content ?? {},
  references: body?.references ?? [],
});
