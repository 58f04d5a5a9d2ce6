import fc from 'fast-check';
import type { Part } from '../workflow/cast';
import { LOCALES, type Locale } from './world';

/** The contract's actions, written out once more on purpose. */
export const ACTIONS = [
  'submit',
  'close_hearing',
  'approve',
  'request_changes',
  'withdraw',
  'publish',
  'cancel_schedule',
  'unpublish',
  'emergency_publish',
  'approve_retrospectively',
  'comment',
] as const;
export type Action = (typeof ACTIONS)[number];

/** All ways in which something could become public, or go, without the workflow. */
export const PATHS = [
  'document service: publish',
  'document service: unpublish',
  'document service: update as published',
  'document service: create as published',
  'panel: publish button',
  'panel: unpublish button',
  'panel: bulk publish',
  'panel: bulk unpublish',
  'REST by token: published',
  'REST by token: delete behind a filter',
  'REST by token: delete in no language',
  'database query: create published row',
  'database query: change published row',
  'database query: remove published row',
] as const;
export type Path = (typeof PATHS)[number];

/** Ways that no net stands before: the reconciler finds what they did. */
export const TAMPERINGS = ['add published row', 'change published row', 'change draft'] as const;
export type Tampering = (typeof TAMPERINGS)[number];

/** `terse token` wants to be answered next to nothing of what it has saved. */
export const WRITERS = [
  'editor',
  'leader',
  'web_editor',
  'token',
  'terse token',
  'program',
] as const;
export type Writer = (typeof WRITERS)[number];

/** One thing that somebody does, in one language. */
export type Step = { locale: Locale } & (
  | { kind: 'ask'; action: Action; who: Part; later: boolean; outdated: boolean }
  | { kind: 'next in line' }
  | { kind: 'race'; action: Action; runners: number }
  | { kind: 'save'; who: Writer; changes: boolean }
  | { kind: 'go around'; path: Path }
  | { kind: 'discard' }
  | { kind: 'time passes' }
  | { kind: 'tamper'; with: Tampering }
  | { kind: 'rewrite the log'; how: 'change' | 'remove' }
);

const WHO: Part[] = [
  'editor',
  'leader',
  'deputy',
  'member',
  'web_editor',
  'stranger',
  'super_admin',
];
const locale = fc.constantFrom(...LOCALES);
const kind = <K extends Step['kind']>(name: K) => fc.constant(name);

const ask = fc.record({
  kind: kind('ask'),
  locale,
  action: fc.constantFrom(...ACTIONS),
  who: fc.constantFrom(...WHO),
  later: fc.boolean(),
  outdated: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
});
const race = fc.record({
  kind: kind('race'),
  locale,
  action: fc.constantFrom(...ACTIONS),
  runners: fc.integer({ min: 2, max: 4 }),
});
const save = fc.record({
  kind: kind('save'),
  locale,
  who: fc.constantFrom(...WRITERS),
  changes: fc.boolean(),
});
const goAround = fc.record({
  kind: kind('go around'),
  locale,
  path: fc.constantFrom(...PATHS),
});
const tamper = fc.record({
  kind: kind('tamper'),
  locale,
  with: fc.constantFrom(...TAMPERINGS),
});
const rewrite = fc.record({
  kind: kind('rewrite the log'),
  locale,
  how: fc.constantFrom('change' as const, 'remove' as const),
});
const plain = <K extends 'next in line' | 'discard' | 'time passes'>(name: K) =>
  fc.record({ kind: kind(name), locale });

/** Whoever comes next moves the case on half of the time: else hardly a sequence would get anywhere. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: plain('next in line') },
  { weight: 5, arbitrary: ask },
  { weight: 3, arbitrary: save },
  { weight: 4, arbitrary: goAround },
  { weight: 1, arbitrary: race },
  { weight: 1, arbitrary: plain('discard') },
  { weight: 2, arbitrary: plain('time passes') },
  { weight: 1, arbitrary: tamper },
  { weight: 1, arbitrary: rewrite },
);

const LENGTH = { minLength: 3, maxLength: 9 };

/** What is done with one entry, and whether its submissions are heard first. */
export interface Sequence {
  heard: boolean;
  steps: Step[];
}

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  heard: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
  steps: fc.array(step, LENGTH),
});

/** Sequences in which steps of these kinds come often, between steps that lead a case on. */
export const sequencesFullOf = (
  isOften: (kind: Step['kind']) => boolean,
): fc.Arbitrary<Sequence> => {
  const often = step.filter(({ kind: name }) => isOften(name));
  return fc.record({
    heard: fc.constant(false),
    steps: fc.array(fc.oneof(plain('next in line'), often), LENGTH),
  });
};
