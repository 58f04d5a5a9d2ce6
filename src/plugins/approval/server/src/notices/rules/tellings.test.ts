import { describe, expect, it, test } from '@jest/globals';
import type { Role, UserId } from '../../../../shared/vocabulary';
import { concernsAnybody, type Occurrence, type RoleHolder, tellings } from './tellings';

const NAMES = ['Eli', 'Liv', 'Dag', 'Mia', 'Web', 'Pal', 'Ute'] as const;
type Name = (typeof NAMES)[number];
const id = (name: Name) => (NAMES.indexOf(name) + 1) as UserId;
const has = (name: Name, role: Role): RoleHolder => ({ user: id(name), role });

const UNIT = [
  has('Eli', 'editor'),
  has('Liv', 'leader'),
  has('Dag', 'deputy'),
  has('Mia', 'member'),
  has('Web', 'web_editor'),
  has('Pal', 'project_lead'),
];

type Step = Partial<Omit<Occurrence, 'actor'>> & { by?: Name };
function told({ by, ...step }: Step, holders: RoleHolder[] = UNIT): Record<string, string> {
  const occurrence: Occurrence = {
    action: 'comment',
    from: 'drafting',
    to: 'drafting',
    submittedBy: id('Eli'),
    contributors: [],
    commenters: [],
    ...step,
    actor: by === undefined ? null : id(by),
  };
  return Object.fromEntries(
    tellings(occurrence, holders).map(({ user, kind }) => [NAMES[user - 1] ?? '?', kind]),
  );
}

describe('who is told', () => {
  it.each<[string, Step, Record<string, string>]>([
    [
      'a submission',
      { action: 'submit', from: 'drafting', to: 'leader_review', by: 'Eli', submittedBy: null },
      { Liv: 'to_decide', Dag: 'to_decide' },
    ],
    [
      'a hearing',
      { action: 'submit', from: 'drafting', to: 'hearing', by: 'Eli' },
      { Liv: 'to_hear', Dag: 'to_hear', Mia: 'to_hear' },
    ],
    [
      'a hearing that time has closed',
      { action: 'close_hearing', from: 'hearing', to: 'leader_review' },
      { Liv: 'to_decide', Dag: 'to_decide' },
    ],
    [
      'an approval',
      { action: 'approve', from: 'leader_review', to: 'web_review', by: 'Liv' },
      { Web: 'to_publish', Eli: 'approved' },
    ],
    [
      'a request for changes',
      {
        action: 'request_changes',
        from: 'web_review',
        to: 'drafting',
        by: 'Web',
        contributors: [id('Eli'), id('Mia')],
      },
      { Eli: 'changes_requested', Mia: 'changes_requested' },
    ],
    [
      'a publication at once',
      { action: 'publish', from: 'web_review', to: 'published', by: 'Web' },
      { Eli: 'published' },
    ],
    [
      'a planned publication',
      { action: 'publish', from: 'web_review', to: 'scheduled', by: 'Web' },
      { Eli: 'scheduled' },
    ],
    [
      'one that time has done',
      { action: 'publish', from: 'scheduled', to: 'published' },
      { Eli: 'published' },
    ],
    [
      'one that could not happen',
      { action: 'schedule_stopped', from: 'scheduled', to: 'web_review' },
      { Web: 'schedule_stopped', Eli: 'schedule_stopped' },
    ],
    [
      'an emergency with a draft that nobody has handed in',
      {
        action: 'emergency_publish',
        from: 'drafting',
        to: 'published',
        by: 'Web',
        submittedBy: null,
        contributors: [id('Eli')],
      },
      { Liv: 'retrospective_review', Dag: 'retrospective_review', Eli: 'emergency_published' },
    ],
    [
      'a page taken out of view',
      { action: 'unpublish', from: 'published', to: 'drafting', by: 'Liv' },
      { Eli: 'unpublished' },
    ],
    [
      'a comment in review',
      {
        action: 'comment',
        from: 'leader_review',
        to: 'leader_review',
        by: 'Eli',
        commenters: [id('Mia')],
      },
      { Liv: 'commented', Dag: 'commented', Mia: 'commented' },
    ],
    [
      'something changed past the approval',
      { action: 'tampering_found', from: 'published', to: 'published' },
      { Web: 'tampering_found' },
    ],
    [
      'an edit that voids an approval',
      { action: 'edit', from: 'web_review', to: 'drafting', by: 'Dag', contributors: [id('Dag')] },
      { Eli: 'approval_voided' },
    ],
    [
      'an edit of a live page',
      { action: 'edit', from: 'published', to: 'drafting', by: 'Dag' },
      {},
    ],
    ['a deletion', { action: 'delete', from: 'leader_review', to: null, by: 'Liv' }, {}],
  ])('of %s', (_what, step, expected) => {
    expect(told(step)).toEqual(expected);
  });

  it('each person once, by what asks most of them', () => {
    const both = [...UNIT, has('Eli', 'web_editor')];
    const approval: Step = {
      action: 'approve',
      from: 'leader_review',
      to: 'web_review',
      by: 'Liv',
    };
    expect(told(approval, both)).toEqual({ Web: 'to_publish', Eli: 'to_publish' });
  });

  it('nobody who has no role there any more', () => {
    const left = UNIT.filter(({ user }) => user !== id('Eli'));
    const publication: Step = { action: 'publish', from: 'web_review', to: 'published', by: 'Web' };
    expect(told(publication, left)).toEqual({});
  });

  it('the web editors, when a unit has nobody who decides', () => {
    const leaderless = UNIT.filter(({ role }) => role !== 'leader' && role !== 'deputy');
    const submission: Step = { action: 'submit', from: 'drafting', to: 'leader_review', by: 'Eli' };
    expect(told(submission, leaderless)).toEqual({ Web: 'orphaned' });
  });
});

test.each([
  ['edit', 'drafting', 'drafting', false],
  ['create', null, 'drafting', false],
  ['edit', 'published', 'drafting', false],
  ['edit', 'web_review', 'leader_review', true],
  ['comment', 'drafting', 'drafting', true],
  ['tampering_found', 'published', 'published', true],
] as const)('whether %s from %s to %s concerns anybody: %s', (action, from, to, concerns) => {
  expect(concernsAnybody({ action, from, to })).toBe(concerns);
});
