import { WORKFLOWS, type Workflow } from '../../../shared/vocabulary';

/** As much of a schema as says whether it is under an approval. */
export interface MaybeGoverned {
  readonly uid: string;
  readonly pluginOptions?: unknown;
}

interface Declared {
  approval?: { workflow?: unknown };
}

/** The workflow that a content type declares in its schema; null when it is not governed. */
export function workflowIn(schema: MaybeGoverned | undefined): Workflow | null {
  const declared = (schema?.pluginOptions as Declared | undefined)?.approval?.workflow;
  return WORKFLOWS.find((name) => name === declared) ?? null;
}
