import type { Cast } from './cast';
import { type Entry, move, save, standing } from './entry';

/** Stages, and `emergency`: published without the leader, who has not seen it yet. */
export type ReachedStage =
  | 'drafting'
  | 'hearing'
  | 'leader_review'
  | 'web_review'
  | 'scheduled'
  | 'published'
  | 'emergency';

const NEXT_YEAR = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString();

let edits = 0;

async function done(answer: Promise<{ status: number; text: string }>): Promise<void> {
  const { status, text } = await answer;
  if (status !== 200) throw new Error(`The way is blocked: ${text}`);
}

async function backToDrafting(people: Cast, entry: Entry): Promise<void> {
  const { stage } = await standing(entry);
  if (stage === 'drafting') return;
  edits += 1;
  if (stage === 'scheduled') await done(move(people.web_editor, entry, 'cancel_schedule'));
  if (stage === 'published') await done(save(people.editor, entry, { title: `Tittel ${edits}` }));
  else await done(move(people.editor, entry, 'withdraw'));
}

async function forward(people: Cast, entry: Entry, goal: ReachedStage): Promise<void> {
  const { stage } = await standing(entry);
  if (stage === goal) return;
  if (stage === 'drafting') await done(move(people.editor, entry, 'submit'));
  else if (stage === 'hearing') await done(move(people.editor, entry, 'close_hearing'));
  else if (stage === 'leader_review') await done(move(people.leader, entry, 'approve'));
  else if (goal === 'scheduled') {
    await done(move(people.web_editor, entry, 'publish', { publishAt: NEXT_YEAR }));
  } else await done(move(people.web_editor, entry, 'publish'));
  await forward(people, entry, goal);
}

async function reached(entry: Entry): Promise<string> {
  const { stage, flags } = await standing(entry);
  return flags.includes('awaiting_retrospective_review') && stage === 'published'
    ? 'emergency'
    : stage;
}

/** Brings an entry to a stage by the steps that people take. */
export async function bring(people: Cast, entry: Entry, goal: ReachedStage): Promise<void> {
  if ((await reached(entry)) === goal) return;
  await backToDrafting(people, entry);
  if (goal === 'emergency') {
    await done(move(people.web_editor, entry, 'emergency_publish', { comment: 'Straumbrot.' }));
    return;
  }
  await forward(people, entry, goal);
}

/** The same for an entry whose earlier revision the public sees. */
export async function bringLive(people: Cast, entry: Entry, goal: ReachedStage): Promise<void> {
  if (!(await standing(entry)).live) await bring(people, entry, 'published');
  await bring(people, entry, goal);
}
