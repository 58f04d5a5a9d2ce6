import type { Difference, Part } from '../../../shared/difference';
import type { Context } from '../context';
import { shownFiles } from '../kept-revisions/files';
import type { Actor, EntryKey } from '../types';
import { type CanonicalFile, pictureOf } from './picture';
import { titlesOf } from './titles';

/** A value with what says how to read it. */
type Spot = Pick<Part, 'kind' | 'target' | 'value'>;
type Look = (spot: Spot) => unknown;

const list = (value: unknown): unknown[] => (value === null ? [] : [value].flat());
const isParts = (value: unknown): value is Part[] => Array.isArray(value);

/** Looks at one side of a difference: a value, or all values of an item that came or went. */
function look({ kind, target }: Difference, side: unknown, see: Look): unknown {
  if (kind === 'component' && isParts(side)) {
    return side.map(({ target: at, ...part }) => ({
      ...part,
      value: see({ kind: part.kind, target: at, value: part.value }),
    }));
  }
  return see({ kind, target, value: side });
}

const lookAtAll = (differences: readonly Difference[], see: Look): Difference[] =>
  differences.map((one) => ({
    field: one.field,
    kind: one.kind,
    from: look(one, one.from, see),
    to: look(one, one.to, see),
  }));

/** What has to be asked for, in as few questions as there are content types. */
function wanted(differences: readonly Difference[]) {
  const targets = new Map<string, Set<string>>();
  const files = new Set<string>();
  lookAtAll(differences, ({ kind, target = '', value }) => {
    for (const item of list(value)) {
      if (kind === 'media') files.add((item as CanonicalFile).sha256);
      if (kind === 'relation') {
        targets.set(target, (targets.get(target) ?? new Set()).add(String(item)));
      }
    }
    return value;
  });
  return { targets, files: [...files] };
}

/** Puts what people know in the place of ids and hashes: titles of what relations point to, names and looks of files. */
export async function resolve(
  context: Context,
  actor: Actor,
  key: EntryKey,
  differences: readonly Difference[],
): Promise<Difference[]> {
  const { targets, files } = wanted(differences);
  const titles = await titlesOf(context, actor, targets, key.locale);
  const known = await shownFiles(context.strapi, key, files);
  const shown = new Map(known.map((file) => [file.sha256, file]));
  const each = (value: unknown, one: (item: unknown) => unknown): unknown =>
    Array.isArray(value) ? value.map(one) : one(value);

  return lookAtAll(differences, ({ kind, target = '', value }) => {
    if (value === null) return null;
    if (kind === 'media') return each(value, (file) => pictureOf(file as CanonicalFile, shown));
    if (kind !== 'relation') return value;
    return each(value, (id) => ({ id, title: titles.get(`${target} ${String(id)}`) ?? null }));
  });
}
