import { describe, expect, it, test } from '@jest/globals';
import type { Role, Stage, UserId } from '../../../shared/vocabulary';
import { keepsWaiting, needsLeader, stagesWaitingFor, type Waiting, waitsFor } from './waiting';

const user = (id: number) => id as UserId;
const [editor, other, leader, deputy, webEditor] = [1, 2, 3, 4, 5].map(user) as [
  UserId,
  UserId,
  UserId,
  UserId,
  UserId,
];
const holding = (id: UserId, role: Role) => ({ user: id, role });
const group = [
  holding(editor, 'editor'),
  holding(other, 'editor'),
  holding(leader, 'leader'),
  holding(deputy, 'deputy'),
  holding(webEditor, 'web_editor'),
];
const leaderless = group.filter(({ role }) => role !== 'leader' && role !== 'deputy');

const standing = (stage: Stage, more: Partial<Waiting> = {}): Waiting => ({
  stage,
  emergency: null,
  submittedBy: null,
  contributors: [],
  ...more,
});
const emergency = { by: webEditor, contributors: [] };

test('cases wait for those who move them on', () => {
  expect(stagesWaitingFor('editor')).toEqual(['drafting', 'hearing']);
  expect(stagesWaitingFor('leader')).toEqual(['hearing', 'leader_review']);
  expect(stagesWaitingFor('deputy')).toEqual(['hearing', 'leader_review']);
  expect(stagesWaitingFor('web_editor')).toEqual(['web_review']);
  expect(stagesWaitingFor('project_lead')).toEqual([]);
});

describe('whom a case waits for', () => {
  it.each([
    ['drafting', [editor, other]],
    ['hearing', [editor, other, leader, deputy]],
    ['leader_review', [leader, deputy]],
    ['web_review', [webEditor]],
    ['scheduled', []],
    ['published', []],
  ] as const)('%s', (stage, users) => {
    expect(waitsFor(standing(stage), group).users).toEqual(users);
  });

  it('names each person once, whatever roles they have', () => {
    const both = [...group, holding(leader, 'editor')];
    expect(waitsFor(standing('hearing'), both).users).toHaveLength(4);
  });

  it('a draft that was sent back waits for whoever handed it in too', () => {
    const back = standing('drafting', { submittedBy: webEditor });
    expect(waitsFor(back, group).users).toEqual([editor, other, webEditor]);
  });

  it('a draft waits for the leader who has written in it, and for no web editor who mended it', () => {
    const contributors = [`user:${leader}`, `user:${webEditor}`] as const;
    expect(waitsFor(standing('drafting', { contributors }), group).users).toEqual([
      editor,
      other,
      leader,
    ]);
  });

  it('an emergency waits for the leader as long as the page stands as it was published', () => {
    expect(waitsFor(standing('published', { emergency }), group).users).toEqual([leader, deputy]);
    expect(waitsFor(standing('drafting', { emergency }), group).users).toEqual([editor, other]);
  });

  it.each(['hearing', 'leader_review'] as const)('%s of a unit that nobody leads', (stage) => {
    const { roles, users } = waitsFor(standing(stage), leaderless);
    expect(users).toContain(webEditor);
    expect(roles).not.toContain('leader');
  });

  it('an emergency in a unit that nobody leads waits for the web editor', () => {
    expect(waitsFor(standing('published', { emergency }), leaderless).users).toEqual([webEditor]);
  });
});

test('only what must still pass a leader can be orphaned', () => {
  const stages: Stage[] = ['drafting', 'hearing', 'leader_review', 'web_review', 'scheduled'];
  expect(stages.filter((stage) => needsLeader(standing(stage)))).toEqual(stages.slice(0, 3));
  expect(needsLeader(standing('published'))).toBe(false);
  expect(needsLeader(standing('published', { emergency }))).toBe(true);
});

test('a draft keeps somebody waiting only when it has been handed in', () => {
  expect(keepsWaiting(standing('drafting'))).toBe(false);
  expect(keepsWaiting(standing('drafting', { submittedBy: editor }))).toBe(true);
  expect(keepsWaiting(standing('scheduled'))).toBe(false);
});
