import type { Context } from '../../context';
import type { EntryKey } from '../../types';
import { confirm } from './confirm';
import { type Attempt, collectFailures } from './failures';
import { endFindings, openFindings } from './findings';
import { judge } from './judge';
import { lookAt, type LookedAt } from './look';
import { casesNow, nameOf, observe, type Sighting } from './observe';
import { reviewDrafts } from './review-drafts';
import { isSealedBefore, sealAnew } from './seal-anew';

/** Entries that each round looks at closely though nothing seems to have changed: all of them in turn. */
const IN_TURN = 200;
/** Entries that one set of queries looks at. */
const TOGETHER = 100;

/** What a server remembers from round to round; it begins with nothing, so its first round looks at everything. */
export interface Memory {
  seen: Map<string, string>;
  /** the last entry that was looked at in turn */
  turn: string;
  /** drafts in review that were not as handed in, by entry: the revision that was seen */
  doubtful: Map<string, string>;
  draftTurn: string;
}

export const emptyMemory = (): Memory => ({
  seen: new Map(),
  turn: '',
  doubtful: new Map(),
  draftTurn: '',
});

/** Those that follow in their order, from the beginning again after the last. */
export function inTurn<T>(
  all: readonly T[],
  name: (one: T) => string,
  after: string,
  count: number,
) {
  const next = all.findIndex((one) => name(one) > after);
  const start = next === -1 ? 0 : next;
  return [...all.slice(start), ...all.slice(0, start)].slice(0, count);
}

function suspects(memory: Memory, sightings: Sighting[]): Sighting[] {
  const name = ({ key }: Sighting) => nameOf(key);
  const changed = sightings.filter((one) => memory.seen.get(name(one)) !== one.sight);
  const turn = inTurn(sightings, name, memory.turn, IN_TURN);
  const last = turn.at(-1);
  memory.turn = last ? name(last) : '';
  return [...new Set([...changed, ...turn])];
}

function* batches(sightings: Sighting[]): Generator<[string, Sighting[]]> {
  for (const uid of new Set(sightings.map(({ key }) => key.uid))) {
    const own = sightings.filter(({ key }) => key.uid === uid);
    for (let at = 0; at < own.length; at += TOGETHER) yield [uid, own.slice(at, at + TOGETHER)];
  }
}

/** @returns is it as it should be? */
async function isSound(context: Context, looked: LookedAt): Promise<boolean> {
  if (judge(looked).length > 0 && (await confirm(context, looked.key))) return false;
  if (isSealedBefore(looked)) await sealAnew(context, looked.key);
  return true;
}

/** @returns those that are as they should be */
async function check(
  context: Context,
  memory: Memory,
  [uid, batch]: [string, Sighting[]],
  attempt: Attempt,
): Promise<EntryKey[]> {
  const sound: EntryKey[] = [];
  const looked = await lookAt(
    context,
    uid,
    batch.map(({ key }) => key),
  );
  for (const [index, { key, sight }] of batch.entries()) {
    const one = looked[index];
    // What cannot be looked at to the end is looked at again in the next round.
    memory.seen.delete(nameOf(key));
    await attempt(async () => {
      if (!one || (await isSound(context, one))) sound.push(key);
      memory.seen.set(nameOf(key), sight);
    });
  }
  return sound;
}

/**
 * The third net: finds what came past the other two, by whatever way, since it asks the database how things are. Looks
 * closely at everything that seems to have changed since the last round, and at some of the rest in turn.
 * @throws AggregateError of what failed, after everything else was done
 */
export async function reconcile(context: Context, memory: Memory): Promise<void> {
  const cases = await casesNow(context);
  const sightings = await observe(context, cases);
  const { attempt, throwAny } = collectFailures();
  const sound: EntryKey[] = [];
  for (const batch of batches(suspects(memory, sightings))) {
    await attempt(async () => sound.push(...(await check(context, memory, batch, attempt))));
  }
  const names = new Set(sightings.map(({ key }) => nameOf(key)));
  for (const name of memory.seen.keys()) if (!names.has(name)) memory.seen.delete(name);
  const isOver = (key: EntryKey) =>
    !names.has(nameOf(key)) || sound.some((one) => nameOf(one) === nameOf(key));
  await attempt(async () => {
    const over = (await openFindings(context.strapi)).filter(isOver);
    await endFindings(context.strapi, over, new Date());
  });
  await attempt(() => reviewDrafts(context, memory, cases, attempt));
  throwAny();
}
