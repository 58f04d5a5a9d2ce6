import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '../../../shared/answers';
import { standingOf } from './standing';
import { words } from './words';

const telling = {
  say: (key: keyof typeof words, values: Record<string, unknown> = {}) =>
    words[key].en.replace(/\{(\w+)\}/g, (_gap, name: string) => String(values[name])),
  when: (instant: string) => instant.slice(0, 10),
  anyOf: (names: readonly string[]) => names.join(' or '),
};

const page = (more: Partial<CaseView>): CaseView => ({
  uid: 'api::story.story',
  documentId: 'a',
  locale: 'nn',
  title: 'A story',
  unit: null,
  stage: 'leader_review',
  live: false,
  version: 3,
  revision: null,
  liveRevision: null,
  submittedBy: null,
  approvedBy: null,
  contributors: [],
  dueAt: null,
  publishAt: null,
  unpublishAt: null,
  flags: [],
  updatedAt: '2027-01-01T00:00:00Z',
  type: 'Story',
  waitsFor: { roles: ['leader', 'deputy'], people: [{ id: 1, name: 'Liv' }] },
  waitingSince: '2027-01-02T00:00:00Z',
  overdue: false,
  ...more,
});

const told = (more: Partial<CaseView>) =>
  standingOf(page(more), telling as never).map(({ text }) => text);

describe('where a case stands, in words', () => {
  it('names who has it and since when', () => {
    expect(told({})[0]).toBe('Waiting for Liv since 2027-01-02.');
  });

  it('says what they are when there are many of them', () => {
    const people = ['Anne', 'Bo', 'Cecilie', 'Dag'].map((name, id) => ({ id, name }));
    expect(told({ waitsFor: { roles: ['editor'], people } })[0]).toContain('the editorial group');
  });

  it('waits for nobody once it is published and at rest', () => {
    const atRest = { roles: [], people: [] };
    expect(told({ stage: 'published', live: true, waitsFor: atRest })).toEqual([
      'The page is on the web.',
    ]);
  });

  it('says that the public keeps the approved text while a draft is on its way', () => {
    expect(told({ live: true }).join()).toContain('as it was last approved');
  });

  it('tells what will happen by itself', () => {
    expect(told({ stage: 'hearing', dueAt: '2027-03-01T00:00:00Z' })).toContain(
      'The hearing lasts until 2027-03-01.',
    );
    const planned = { publishAt: '2027-03-01T00:00:00Z', unpublishAt: '2027-04-01T00:00:00Z' };
    expect(told({ stage: 'scheduled', ...planned })).toEqual(
      expect.arrayContaining([
        'Will be published 2027-03-01.',
        'Will be taken off the web 2027-04-01.',
      ]),
    );
  });

  it('puts first what needs an eye', () => {
    const [first, second] = told({ flags: ['awaiting_retrospective_review'], overdue: true });
    expect(first).toContain('Published in an emergency');
    expect(second).toContain('longer than agreed');
  });
});
