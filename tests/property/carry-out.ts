import { eventually, strapiInstance } from '../server';
import { ask, codeOf, save, standing } from '../workflow/entry';
import type { Part } from '../workflow/cast';
import { goAround } from './go-around';
import type { Action, Step, Writer } from './steps';
import { askForRound } from './jobs';
import { tamper } from './tamper';
import { type Locale, STORY, type World } from './world';

/** How a step ended: what was accepted, and with which code anything was refused. */
export interface Outcome {
  accepted: Action[];
  codes: (string | undefined)[];
  /** a way around the workflow that nobody stopped */
  leaked?: true;
}

const FAR = '2999-01-01T00:00:00.000Z';
const NOTHING: Outcome = { accepted: [], codes: [] };

/** Who is next in line, and with what. */
const NEXT: Record<string, { who: Part; action: Action }> = {
  hearing: { who: 'editor', action: 'close_hearing' },
  drafting: { who: 'editor', action: 'submit' },
  leader_review: { who: 'leader', action: 'approve' },
  web_review: { who: 'web_editor', action: 'publish' },
  scheduled: { who: 'web_editor', action: 'cancel_schedule' },
};

/** For a race: somebody who has the role that the action needs. */
const runnerFor = (action: Action): Part => {
  if (action === 'approve' || action === 'approve_retrospectively') return 'leader';
  const webEditors: Action[] = ['publish', 'cancel_schedule', 'emergency_publish', 'unpublish'];
  return webEditors.includes(action) ? 'web_editor' : 'editor';
};

async function askFor(
  world: World,
  locale: Locale,
  {
    action,
    who,
    later,
    outdated,
  }: { action: Action; who: Part; later: boolean; outdated: boolean },
): Promise<Outcome> {
  const { version } = await standing(world.entries[locale]);
  const answer = await ask(world.people[who], world.entries[locale], {
    action,
    version: outdated ? version - 1 : version,
    comment: 'Fordi.',
    ...(later && action === 'publish' && { publishAt: FAR }),
  });
  return answer.status === 200
    ? { accepted: [action], codes: [] }
    : { accepted: [], codes: [codeOf(answer)] };
}

async function nextInLine(world: World, locale: Locale): Promise<Outcome> {
  const { stage } = await standing(world.entries[locale]);
  const next = NEXT[stage];
  if (!next) return NOTHING;
  return askFor(world, locale, { ...next, later: false, outdated: false });
}

async function race(world: World, locale: Locale, action: Action, runners: number) {
  const entry = world.entries[locale];
  const { version } = await standing(entry);
  const runner = world.people[runnerFor(action)];
  const answers = await Promise.all(
    Array.from({ length: runners }, () => ask(runner, entry, { action, version, comment: 'Eg.' })),
  );
  const outcome: Outcome = { accepted: [], codes: [] };
  for (const answer of answers) {
    if (answer.status === 200) outcome.accepted.push(action);
    else outcome.codes.push(codeOf(answer));
  }
  return outcome;
}

async function write(world: World, locale: Locale, who: Writer, changes: boolean) {
  const entry = world.entries[locale];
  const data = changes ? { title: world.nextText() } : {};
  const { documentId } = entry;
  if (who === 'program') {
    await strapiInstance()
      .documents(STORY as never)
      .update({ documentId, locale, data } as never);
  } else if (who === 'token' || who === 'terse token') {
    const answered = who === 'token' ? '' : '&fields[0]=title';
    await world.token
      .put(`/api/stories/${documentId}?locale=${locale}&status=draft${answered}`)
      .send({ data })
      .expect(200);
  } else {
    await save(world.people[who], entry, data).expect(200);
  }
  return NOTHING;
}

const discard = async (world: World, locale: Locale): Promise<Outcome> => {
  const { documentId } = world.entries[locale];
  const button = `/content-manager/collection-types/${STORY}/${documentId}/actions/discard`;
  await world.people.editor.post(`${button}?locale=${locale}`).send({});
  return NOTHING;
};

/** What time ends, and the column that says when. */
const ENDS: Record<string, string> = { scheduled: 'publish_at', hearing: 'due_at' };

/** What is planned is due now; the job is asked twice, as by two who noticed. */
async function timePasses(world: World, locale: Locale): Promise<Outcome> {
  const entry = world.entries[locale];
  const { stage: before } = await standing(entry);
  const column = ENDS[before];
  if (!column) return NOTHING;
  await strapiInstance()
    .db.connection('approval_cases')
    .where({ entry_id: entry.documentId, entry_locale: locale })
    .update({ [column]: Date.now() - 1_000 });
  await Promise.all([askForRound('timed-transitions'), askForRound('timed-transitions')]);
  await eventually(async () => {
    const { stage } = await standing(entry);
    if (stage === before) throw new Error('What was planned does not happen.');
  });
  return NOTHING;
}

async function rewriteLog(how: 'change' | 'remove'): Promise<Outcome> {
  const last = () =>
    strapiInstance()
      .db.connection('approval_audit_records')
      .whereIn('sequence', (query) => void query.max('sequence').from('approval_audit_records'));
  try {
    if (how === 'change') await last().update({ actor: 'user:0' });
    else await last().delete();
    return { ...NOTHING, leaked: true };
  } catch {
    return NOTHING;
  }
}

export async function carryOut(world: World, step: Step): Promise<Outcome> {
  const { locale } = step;
  switch (step.kind) {
    case 'ask':
      return askFor(world, locale, step);
    case 'next in line':
      return nextInLine(world, locale);
    case 'race':
      return race(world, locale, step.action, step.runners);
    case 'save':
      return write(world, locale, step.who, step.changes);
    case 'go around': {
      const attempt = await goAround(world, locale, step.path);
      return attempt === 'refused' ? NOTHING : { ...NOTHING, leaked: true };
    }
    case 'discard':
      return discard(world, locale);
    case 'time passes':
      return timePasses(world, locale);
    case 'tamper':
      await tamper(world, locale, step.with);
      return NOTHING;
    case 'rewrite the log':
      return rewriteLog(step.how);
  }
}
