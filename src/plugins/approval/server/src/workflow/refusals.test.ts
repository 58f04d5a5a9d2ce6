import { describe, expect, test } from '@jest/globals';
import {
  ACTIONS,
  type Action,
  ROLES,
  type Revision,
  type Role,
  STAGES,
  type Stage,
  type UserId,
} from '../../../shared/vocabulary';
import { refusals } from './refusals';
import type { Situation } from './situation';
import { destination } from './transitions';

const approved = 'sha256-a' as Revision;
const edited = 'sha256-b' as Revision;
const webEditor = 3 as UserId;
const leader = 2 as UserId;
const otherWebEditor = 4 as UserId;

const situation = (changes: Partial<Situation> = {}): Situation => ({
  workflow: 'standard',
  fourEyes: 'standard',
  stage: 'web_review',
  live: false,
  revision: approved,
  knownRevision: approved,
  approvedRevision: approved,
  lapsedRevision: null,
  approvedBy: leader,
  contributors: ['user:1'],
  user: webEditor,
  roles: ['web_editor'],
  blocked: false,
  emergency: null,
  ...changes,
});

/** The table of the contract, written out a second time on purpose: action → stage → roles. */
const authors: Role[] = ['editor', 'leader', 'deputy'];
const deciders: Role[] = ['leader', 'deputy'];
const open: Record<Action, Partial<Record<Stage, Role[]>>> = {
  submit: { drafting: authors },
  close_hearing: { hearing: authors },
  approve: { leader_review: deciders },
  request_changes: { hearing: authors, leader_review: deciders, web_review: ['web_editor'] },
  withdraw: { hearing: authors, leader_review: authors, web_review: authors },
  publish: { web_review: ['web_editor'] },
  cancel_schedule: { scheduled: ['web_editor'] },
  emergency_publish: Object.fromEntries(
    (['drafting', 'hearing', 'leader_review', 'web_review'] as const).map((stage) => [
      stage,
      ['web_editor'],
    ]),
  ),
  approve_retrospectively: { published: deciders },
  unpublish: Object.fromEntries(STAGES.map((stage) => [stage, ['web_editor', 'leader']])),
  comment: Object.fromEntries(STAGES.map((stage) => [stage, [...ROLES]])),
};

const cells = ACTIONS.flatMap((action) =>
  STAGES.flatMap((stage) => ROLES.map((role) => ({ action, stage, role }))),
);

describe('an action is open to a role in a stage exactly where the contract says so', () => {
  test.each(cells)('$action in $stage as $role', ({ action, stage, role }) => {
    const emergency = { by: otherWebEditor, contributors: [] };
    const found = refusals(action, situation({ stage, roles: [role], live: true, emergency }));
    expect(found.length === 0).toBe(open[action][stage]?.includes(role) ?? false);
  });

  test.each(ACTIONS)(
    '%s is closed to somebody without a role, wherever the case stands',
    (action) => {
      for (const stage of STAGES) {
        const found = refusals(action, situation({ stage, roles: [], user: null, live: true }));
        expect(found[0]).toBe('not_your_role');
      }
    },
  );
});

describe('content that was changed', () => {
  test('after approval, past every guard, is not published', () => {
    expect(refusals('publish', situation({ revision: edited }))).toEqual(['content_changed']);
  });

  test('after approval by a save is named as such, though the case is a draft again', () => {
    const lapsed = situation({
      stage: 'drafting',
      revision: edited,
      knownRevision: edited,
      approvedRevision: null,
      lapsedRevision: approved,
    });
    expect(refusals('publish', lapsed)[0]).toBe('content_changed');
  });

  test('behind the back of the leader is not approved', () => {
    const behind = situation({ stage: 'leader_review', roles: ['leader'], revision: edited });
    expect(refusals('approve', behind)).toEqual(['content_changed']);
  });
});

describe('four eyes', () => {
  test('the one who approved does not publish', () => {
    const same = situation({ approvedBy: webEditor, roles: ['leader', 'web_editor'] });
    expect(refusals('publish', same)).toEqual(['four_eyes']);
  });

  test('standard: leader and web editor who both wrote do not publish, one of them who wrote does', () => {
    const both = situation({ contributors: ['user:2', 'user:3'] });
    expect(refusals('publish', both)).toEqual(['four_eyes']);
    expect(refusals('publish', situation({ contributors: ['user:2'] }))).toEqual([]);
    expect(refusals('publish', situation({ contributors: ['user:3'] }))).toEqual([]);
  });

  test('strict: neither the leader nor the web editor has written', () => {
    const strict = { fourEyes: 'strict' } as const;
    expect(refusals('publish', situation({ ...strict, contributors: ['user:3'] }))).toEqual([
      'four_eyes',
    ]);
    const wroteMyself = situation({
      ...strict,
      stage: 'leader_review',
      user: leader,
      roles: ['leader'],
      contributors: ['user:2'],
    });
    expect(refusals('approve', wroteMyself)).toEqual(['four_eyes']);
  });

  test('off: one person may do both', () => {
    const same = situation({ fourEyes: 'off', approvedBy: webEditor, contributors: ['user:3'] });
    expect(refusals('publish', same)).toEqual([]);
  });
});

test('a draft with blocking issues is neither submitted, approved nor published', () => {
  const blocked = { blocked: true };
  const author = { roles: ['leader'] as Role[], user: leader };
  expect(refusals('submit', situation({ ...blocked, ...author, stage: 'drafting' }))).toEqual([
    'requirements_not_met',
  ]);
  expect(refusals('approve', situation({ ...blocked, ...author, stage: 'leader_review' }))).toEqual(
    ['requirements_not_met'],
  );
  expect(refusals('publish', situation(blocked))).toEqual(['requirements_not_met']);
});

test('what is not live is not unpublished', () => {
  expect(refusals('unpublish', situation())).toEqual(['action_not_allowed_in_stage']);
});

describe('a submission', () => {
  test('goes to the leader, or to the hearing where the workflow has one', () => {
    expect(destination('submit', 'drafting', 'standard')).toBe('leader_review');
    expect(destination('submit', 'drafting', 'with-hearing')).toBe('hearing');
  });
});

test('unpublishing leaves the stage, but a published case becomes a draft', () => {
  expect(destination('unpublish', 'published', 'standard')).toBe('drafting');
  expect(destination('unpublish', 'leader_review', 'standard')).toBe('leader_review');
});

describe('a publication in an emergency', () => {
  const waiting = (changes: Partial<Situation> = {}) =>
    situation({
      stage: 'published',
      live: true,
      user: leader,
      roles: ['leader'],
      emergency: { by: webEditor, contributors: ['user:3'] },
      ...changes,
    });
  const approval = (changes?: Partial<Situation>) =>
    refusals('approve_retrospectively', waiting(changes));

  test('waits for the leader, who may approve what the web editor wrote', () => {
    expect(approval()).toEqual([]);
  });

  test('is approved once: without one there is nothing to approve', () => {
    expect(approval({ emergency: null })).toEqual(['action_not_allowed_in_stage']);
  });

  test('is not approved by the one who published it', () => {
    expect(approval({ user: webEditor })).toEqual(['four_eyes']);
  });

  test('is not approved when both had written in it', () => {
    const emergency = { by: webEditor, contributors: ['user:2', 'user:3'] as const };
    expect(approval({ emergency })).toEqual(['four_eyes']);
  });

  test('holds back what a check holds back', () => {
    const found = refusals('emergency_publish', situation({ stage: 'drafting', blocked: true }));
    expect(found).toEqual(['requirements_not_met']);
  });
});
