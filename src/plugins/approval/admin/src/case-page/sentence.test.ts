import { describe, expect, it } from '@jest/globals';
import { ACTIONS, EVENTS } from '../../../shared/vocabulary';
import type { HistoryEvent } from '../../../shared/answers';
import { historyWords } from './history-words';
import { tellingOf } from './sentence';

const names = { system: 'The system', when: (instant: string) => `at ${instant}` };
const system = { id: null, name: 'system' };
const kari = { id: 1, name: 'Kari Editor' };

const event = (more: Partial<HistoryEvent>): HistoryEvent => ({
  sequence: 10,
  at: '2027-01-01T12:00:00Z',
  action: 'comment',
  from: 'drafting',
  to: 'drafting',
  version: 1,
  revision: null,
  times: {},
  roles: [],
  actor: kari,
  comment: null,
  ...more,
});

/** As it reads in English. */
const told = (about: Partial<HistoryEvent>, before: Partial<HistoryEvent>[] = []) => {
  const { key, values } = tellingOf(event(about), before.map(event), names);
  return historyWords[key].en.replace(/\{(\w+)\}/g, (_gap, name: keyof typeof values) =>
    String(values[name]),
  );
};

describe('the history of a case in sentences', () => {
  it('says who sent it on, and to whom', () => {
    expect(told({ action: 'submit', to: 'leader_review' })).toBe(
      'Kari Editor sent it to the leader.',
    );
    expect(told({ action: 'submit', to: 'hearing' })).toBe('Kari Editor sent it to hearing.');
  });

  it('says when a publication was planned for', () => {
    const times = { publishAt: '2027-02-01T08:00:00Z' };
    expect(told({ action: 'publish', to: 'scheduled', times })).toBe(
      'Kari Editor planned the publication for at 2027-02-01T08:00:00Z.',
    );
  });

  it('names who had planned what happened by itself', () => {
    const plan = { sequence: 8, action: 'publish', to: 'scheduled', times: {} };
    expect(told({ action: 'publish', to: 'published', actor: system }, [plan])).toBe(
      'It was published on time, as Kari Editor had planned.',
    );
    const removal = { ...plan, times: { unpublishAt: '2027-02-01T08:00:00Z' } };
    expect(told({ action: 'unpublish', to: 'drafting', actor: system }, [removal])).toBe(
      'The page was taken down on time, as Kari Editor had planned.',
    );
    expect(told({ action: 'unpublish', to: 'drafting', actor: system }, [plan])).toBe(
      'The page was taken down on time, as planned.',
    );
  });

  it('tells of what happened by itself also when the plan is out of sight', () => {
    expect(told({ action: 'publish', to: 'published', actor: system })).toBe(
      'It was published on time, as planned.',
    );
    expect(told({ action: 'close_hearing', to: 'leader_review', actor: system })).toBe(
      'The hearing was over, and the case went to the leader by itself.',
    );
  });

  it('says what a change of the text did to an approval', () => {
    expect(told({ action: 'edit', from: 'drafting', to: 'drafting' })).toBe(
      'Kari Editor changed the text.',
    );
    expect(told({ action: 'edit', from: 'published', to: 'drafting' })).toBe(
      'Kari Editor changed the text.',
    );
    expect(told({ action: 'edit', from: 'web_review', to: 'drafting' })).toContain(
      'no longer counts',
    );
    expect(told({ action: 'edit', from: 'web_review', to: 'leader_review' })).toContain(
      'straight to the leader',
    );
  });

  it.each([...ACTIONS, ...EVENTS])('has a sentence of its own for %s', (action) => {
    for (const actor of [kari, system]) {
      expect(tellingOf(event({ action, actor }), [], names).key).not.toBe('history.other');
    }
  });

  it('still tells of an action that it does not know', () => {
    expect(told({ action: 'blessed' })).toBe('Kari Editor: blessed.');
  });
});
