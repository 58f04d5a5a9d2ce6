import type { Content, Reference } from './content';

/** Something live that a relation points to, in the locale of the answer. */
export type Target =
  | { id: string; theme: string; title: string; slug: string }
  | { id: string; slug: string; name: string };

function place(content: Content, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1);
  let holder: unknown = content;
  for (const step of path.slice(0, -1))
    holder = (holder as Record<string | number, unknown> | undefined)?.[step];
  if (last !== undefined && typeof holder === 'object' && holder !== null) {
    (holder as Record<string | number, unknown>)[last] = value;
  }
}

/**
 * Fills the relations of a snapshot's content in, in place. A target that is not live is left out.
 * @param targets the live targets by id
 */
export function resolveReferences(
  content: Content,
  references: readonly Reference[],
  targets: ReadonlyMap<string, Target>,
): void {
  for (const { path, ids, many } of references) {
    const live = ids.flatMap((id) => targets.get(id) ?? []);
    if (live.length > 0) place(content, path, many ? live : live[0]);
  }
}
