import { describe, expect, it } from '@jest/globals';
import { dueStep, nextRemoval } from './due';

const now = new Date('2026-11-21T12:00:00Z');
const before = '2026-11-21T11:00:00Z';
const earlier = '2026-11-21T10:00:00Z';
const after = '2026-11-21T13:00:00Z';
const nothing = { live: false, dueAt: null, publishAt: null, unpublishAt: null } as const;

describe('what time does to a case', () => {
  it('nothing before its time', () => {
    const times = { dueAt: after, publishAt: after, unpublishAt: after, live: true };
    expect(dueStep({ stage: 'scheduled', ...times }, now)).toBeNull();
    expect(dueStep({ stage: 'hearing', ...times }, now)).toBeNull();
  });

  it('publishes what is scheduled, at the instant', () => {
    const publishAt = now.toISOString();
    expect(dueStep({ ...nothing, stage: 'scheduled', publishAt }, now)).toBe('publish');
  });

  it('closes a hearing', () => {
    expect(dueStep({ ...nothing, stage: 'hearing', dueAt: before }, now)).toBe('close_hearing');
  });

  it('takes out of view what is live, whatever its draft is doing', () => {
    const live = { ...nothing, live: true, unpublishAt: before };
    expect(dueStep({ ...live, stage: 'published' }, now)).toBe('unpublish');
    expect(dueStep({ ...live, stage: 'leader_review' }, now)).toBe('unpublish');
  });

  it('does not heed times of stages that are over', () => {
    const stale = { ...nothing, dueAt: before, publishAt: before, unpublishAt: before };
    expect(dueStep({ ...stale, stage: 'drafting' }, now)).toBeNull();
  });

  it('takes the earliest first, and the old version away before the new one comes', () => {
    const both = { ...nothing, stage: 'scheduled', live: true } as const;
    expect(dueStep({ ...both, unpublishAt: before, publishAt: earlier }, now)).toBe('publish');
    expect(dueStep({ ...both, unpublishAt: before, publishAt: before }, now)).toBe('unpublish');
  });
});

describe('the next removal', () => {
  const planned = { stage: 'scheduled', publishAt: now.toISOString() } as const;

  it('of a planned version is the one planned with it', () => {
    const times = { ...planned, unpublishAt: null, plannedUnpublishAt: after };
    expect(nextRemoval(times)).toBe(after);
  });

  it('is that of the live page, where it goes before its new version comes', () => {
    const times = { ...planned, unpublishAt: before, plannedUnpublishAt: after };
    expect(nextRemoval(times)).toBe(before);
  });

  it('of the live page is off once its new version comes before it', () => {
    const times = { ...planned, unpublishAt: after, plannedUnpublishAt: null };
    expect(nextRemoval(times)).toBeNull();
  });

  it('of what is not planned anew is its own', () => {
    const times = { stage: 'published', publishAt: null, plannedUnpublishAt: null } as const;
    expect(nextRemoval({ ...times, unpublishAt: after })).toBe(after);
  });
});
