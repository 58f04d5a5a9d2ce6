import { describe, expect, it } from '@jest/globals';
import type { Stage, UserId } from '../../../../shared/vocabulary';
import { dueReminders, type WaitingCase } from './reminders';

const times = { remindAfterDays: 5, remindBeforeHours: 24 };
const now = new Date('2026-11-22T12:00:00Z');
const hoursAgo = (hours: number) => new Date(+now - hours * 3_600_000);
const waiting = (more: Partial<WaitingCase>): WaitingCase => ({
  stage: 'leader_review',
  movedAt: hoursAgo(24 * 5),
  dueAt: null,
  submittedBy: 7 as UserId,
  emergency: null,
  ...more,
});
const kinds = (more: Partial<WaitingCase>) =>
  dueReminders(waiting(more), times, now).map(({ kind }) => kind);

describe('a case that has stood five days', () => {
  it.each<[Stage, boolean]>([
    ['drafting', true],
    ['hearing', true],
    ['leader_review', true],
    ['web_review', true],
    ['scheduled', false],
    ['published', false],
  ])('in %s reminds: %s', (stage, reminds) => {
    expect(kinds({ stage })).toEqual(reminds ? ['waited_long'] : []);
  });

  it('reminds of an emergency that no leader has seen', () => {
    const emergency = { by: 3 as UserId, contributors: [] };
    expect(kinds({ stage: 'published', emergency })).toEqual(['waited_long']);
  });

  it('reminds of no draft that nobody has handed in', () => {
    expect(kinds({ stage: 'drafting', submittedBy: null })).toEqual([]);
  });

  it('names the round, so that the next one reminds again', () => {
    const [first] = dueReminders(waiting({}), times, now);
    const [second] = dueReminders(waiting({ movedAt: hoursAgo(24 * 6) }), times, now);
    expect(first?.round).not.toBe(second?.round);
  });
});

it('reminds of nothing a minute before its time', () => {
  expect(kinds({ movedAt: hoursAgo(24 * 5 - 1 / 60) })).toEqual([]);
});

describe('a hearing', () => {
  const hearing = (openedHoursAgo: number, endsInHours: number) =>
    kinds({ stage: 'hearing', movedAt: hoursAgo(openedHoursAgo), dueAt: hoursAgo(-endsInHours) });

  it('reminds a day before its end', () => {
    expect(hearing(72, 25)).toEqual([]);
    expect(hearing(72, 24)).toEqual(['hearing_ends_soon']);
  });
  it('with a date still ahead keeps nobody waiting, however long it lasts', () => {
    expect(hearing(24 * 13, 48)).toEqual([]);
  });
  it('does not, when it was opened for less than a day', () => {
    expect(hearing(1, 20)).toEqual([]);
  });
  it('says when its time is over and it still stands', () => {
    expect(hearing(72, 0)).toEqual(['hearing_over']);
  });
});
