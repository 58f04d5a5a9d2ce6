import type { Stage, Workflow } from '../../../shared/vocabulary';

/** A stage on the way of a case, seen from where the case stands. */
export interface Step {
  readonly stage: Stage;
  readonly state: 'done' | 'current' | 'ahead';
}

/** Every case passes these; the others only when the workflow or a plan asks for them. */
const wayOf = (stage: Stage, workflow: Workflow): Stage[] => [
  'drafting',
  ...(workflow === 'with-hearing' || stage === 'hearing' ? (['hearing'] as const) : []),
  'leader_review',
  'web_review',
  ...(stage === 'scheduled' ? (['scheduled'] as const) : []),
  'published',
];

/** The stages of a case in their order: those behind it, the one it stands in, those ahead. */
export function stepsOf(stage: Stage, workflow: Workflow): Step[] {
  const way = wayOf(stage, workflow);
  const here = way.indexOf(stage);
  return way.map((name, index) => ({
    stage: name,
    state: index < here ? 'done' : index === here ? 'current' : 'ahead',
  }));
}
