import { beforeAll, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { bringLive, type ReachedStage } from './bring';
import { type Cast, cast, type Part, PARTS } from './cast';
import {
  askForCase,
  type CaseAnswer,
  codeOf,
  dataOf,
  type Entry,
  move,
  paragraph,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';

const STAGES: ReachedStage[] = [
  'drafting',
  'hearing',
  'leader_review',
  'web_review',
  'scheduled',
  'published',
  'emergency',
];
const WEB_EDITOR: Part[] = ['web_editor'];
const AUTHORS: Part[] = ['editor', 'leader', 'deputy'];
const DECIDERS: Part[] = ['leader', 'deputy'];
const MEMBERS: Part[] = PARTS.filter((part) => part !== 'stranger' && part !== 'super_admin');
const everywhere = (parts: Part[]) => Object.fromEntries(STAGES.map((stage) => [stage, parts]));

/** The contract's table: who may do what in which stage of a live entry. */
const OPEN: Record<string, Partial<Record<ReachedStage, Part[]>>> = {
  submit: { drafting: AUTHORS },
  close_hearing: { hearing: AUTHORS },
  approve: { leader_review: DECIDERS },
  request_changes: { hearing: AUTHORS, leader_review: DECIDERS, web_review: ['web_editor'] },
  withdraw: { hearing: AUTHORS, leader_review: AUTHORS, web_review: AUTHORS },
  publish: { web_review: WEB_EDITOR },
  cancel_schedule: { scheduled: WEB_EDITOR },
  emergency_publish: {
    drafting: WEB_EDITOR,
    hearing: WEB_EDITOR,
    leader_review: WEB_EDITOR,
    web_review: WEB_EDITOR,
  },
  approve_retrospectively: { emergency: DECIDERS },
  unpublish: everywhere(['leader', 'web_editor']),
  comment: everywhere(MEMBERS),
};

/** Whoever may do it in some stage is told that the stage is wrong; everyone else that it is not their role. */
const rightsAnywhere = (action: string): Part[] => Object.values(OPEN[action] ?? {}).flat();

let people: Cast;
let entry: Entry;

beforeAll(async () => {
  people = await cast();
  const unit = await unitCalled('kulturskule');
  entry = await write(people.editor, 'api::story.story', storyOf(unit, 'Tabell'));
});

/** The core story of the library in a language in which it has none yet. */
async function coreStoryInBokmal(): Promise<Entry> {
  const uid = 'api::core-story.core-story';
  const unit = await unitCalled('bibliotek');
  const { documentId } = (await strapiInstance()
    .db.query(uid)
    .findOne({ where: { unit: { documentId: unit }, locale: 'nn' } })) as { documentId: string };
  const story = { uid, documentId, locale: 'nb' };
  const content = { title: 'Kjernefortelling', story: paragraph('Vi låner ut.'), unit };
  expect((await save(people.editor, story, content)).status).toBe(200);
  return story;
}

describe.each(STAGES)('in stage %s', (stage) => {
  beforeAll(async () => {
    if (stage === 'hearing') entry = await coreStoryInBokmal();
  });

  describe.each(Object.keys(OPEN))('%s', (action) => {
    test.each(PARTS)(
      'by %s is allowed or refused as the table says, and as the button said',
      async (part) => {
        await bringLive(people, entry, stage);
        const before = await standing(entry);
        const button = await askForCase(people[part], entry);
        const answer = await move(people[part], entry, action, { comment: 'Fordi.' });

        if (OPEN[action]?.[stage]?.includes(part)) {
          expect(answer.status).toBe(200);
        } else {
          const stageIsWrong =
            rightsAnywhere(action).includes(part) && action !== 'request_changes';
          const codes = stageIsWrong
            ? ['approval.action_not_allowed_in_stage']
            : ['approval.not_your_role', 'approval.action_not_allowed_in_stage'];
          expect(codes).toContain(codeOf(answer));
          expect(await standing(entry)).toEqual(before);
        }

        if (part === 'stranger') {
          expect(codeOf(button)).toBe('approval.not_your_role');
        } else {
          const said = dataOf<CaseAnswer>(button).allowedActions.find(
            (one) => one.action === action,
          );
          expect(said?.allowed).toBe(answer.status === 200);
          if (answer.status !== 200) expect(said?.reasons[0]?.code).toBe(codeOf(answer));
        }
      },
    );
  });
});
