import type { Core, UID } from '@strapi/strapi';
import { WORKFLOWS, type Workflow } from '../../shared/vocabulary';

interface Declared {
  approval?: { workflow?: unknown };
}

/**
 * The workflow that a content type declares under `pluginOptions.approval.workflow`; null when it is not governed.
 * @throws Error when it declares a workflow that does not exist
 */
export function workflowOf(strapi: Core.Strapi, uid: string): Workflow | null {
  const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  const declared = (model?.pluginOptions as Declared | undefined)?.approval?.workflow;
  if (declared === undefined) return null;
  if (typeof declared !== 'string') throw new Error(`${uid} must name its workflow as text.`);
  const workflow = WORKFLOWS.find((name) => name === declared);
  if (!workflow) {
    throw new Error(
      `${uid} declares the workflow "${declared}"; known are ${WORKFLOWS.join(', ')}.`,
    );
  }
  return workflow;
}

/** The uids of all governed content types. @throws Error when one cannot be governed as it is declared */
export function governedTypes(strapi: Core.Strapi): string[] {
  const uids = Object.keys(strapi.contentTypes).filter((uid) => workflowOf(strapi, uid) !== null);
  for (const uid of uids) {
    if (strapi.contentType(uid as UID.ContentType).options?.draftAndPublish !== true) {
      throw new Error(`${uid} is governed by an approval workflow, so it needs draft and publish.`);
    }
  }
  return uids;
}
