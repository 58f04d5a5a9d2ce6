import type { Context } from '../../context';
import { modelsOf } from '../../drafts/load';
import { contentToday } from '../../kept-revisions/today';
import { sealOf } from '../../revision/seal';
import type { LookedAt } from './look';

/** The live revision of an entry whose row says something else than its seal. */
const doubtfulRevision = ({ published, record, logged }: LookedAt) =>
  published.some(({ seal }) => record?.liveSeal && seal !== record.liveSeal)
    ? (logged?.liveRevision ?? null)
    : null;

/**
 * Adds what the seals of doubtful rows would be today: a field that the schema has no more was taken out of every row,
 * and nobody has tampered with any. One query, and none where all seals fit.
 */
export async function withSealsToday(
  { strapi }: Context,
  uid: string,
  looked: LookedAt[],
): Promise<LookedAt[]> {
  const doubtful = looked.filter((one) => doubtfulRevision(one) !== null);
  const contents = await contentToday(strapi, {
    uid,
    documentIds: doubtful.map(({ key }) => key.documentId),
    revisions: doubtful.flatMap((one) => doubtfulRevision(one) ?? []),
  });
  return looked.map((one) => {
    const revision = doubtfulRevision(one);
    const kept = revision && (contents.get(revision) as { content: object } | undefined);
    if (!kept) return one;
    const content = kept.content as Record<string, unknown>;
    return { ...one, sealToday: sealOf(uid, one.key.locale, content, modelsOf(strapi)) };
  });
}
