import type { Core, Struct, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { WORKFLOWS, type Workflow } from '../../shared/vocabulary';

interface Declared {
  approval?: { workflow?: unknown };
}

const KNOWN = WORKFLOWS.join(', ');

/**
 * The workflow that a content type declares under `pluginOptions.approval.workflow`; null when it is not governed.
 * @throws Error when it declares a workflow that does not exist
 */
export function workflowOf(strapi: Core.Strapi, uid: string): Workflow | null {
  const model = strapi.contentTypes[uid as keyof typeof strapi.contentTypes];
  const approval = (model?.pluginOptions as Declared | undefined)?.approval;
  if (!approval) return null;
  const declared = approval.workflow;
  if (declared === undefined) {
    throw new Error(`${uid} asks for an approval but names no workflow; known are ${KNOWN}.`);
  }
  if (typeof declared !== 'string') {
    throw new Error(`${uid} must name its workflow as text: ${WORKFLOWS.join(' or ')}.`);
  }
  const workflow = WORKFLOWS.find((name) => name === declared);
  if (!workflow) {
    throw new Error(`${uid} declares the workflow "${declared}"; known are ${KNOWN}.`);
  }
  return workflow;
}

const isLocalized = (of: { pluginOptions?: object }): boolean =>
  (of.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized === true;

/** Attributes that Strapi writes into all languages of an entry, row by row. */
function sharedAttributes(model: Struct.ContentTypeSchema): string[] {
  if (!isLocalized(model)) return [];
  return contentTypes.getVisibleAttributes(model as never).filter((name) => {
    const attribute = model.attributes[name];
    if (!attribute || attribute.type === 'relation' || attribute.type === 'uid') return false;
    return !isLocalized(attribute);
  });
}

/** @throws Error that says what to write instead, to whoever sets up the project */
function assertGovernable(strapi: Core.Strapi, uid: string): void {
  const { kind, options } = strapi.contentType(uid as UID.ContentType);
  if (kind === 'singleType') {
    throw new Error(`${uid} is a single type; only a collection type goes through an approval.`);
  }
  if (options?.draftAndPublish !== true) {
    throw new Error(
      `${uid} is governed by an approval, so its schema needs "options": { "draftAndPublish": true }.`,
    );
  }
  const [shared] = sharedAttributes(strapi.contentType(uid as UID.ContentType));
  if (shared !== undefined) {
    throw new Error(
      `${uid} is localized, and a save of "${shared}" would change the other languages past their approvals: give it "pluginOptions": { "i18n": { "localized": true } }.`,
    );
  }
}

/** The uids of all governed content types. @throws Error when one cannot be governed as it is declared */
export function governedTypes(strapi: Core.Strapi): string[] {
  const uids = Object.keys(strapi.contentTypes).filter((uid) => workflowOf(strapi, uid) !== null);
  for (const uid of uids) assertGovernable(strapi, uid);
  return uids;
}
