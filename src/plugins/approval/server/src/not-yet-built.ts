import type { ApprovalService } from './types';

/** Stands in for the service until it is built, so that other slices can be written against it. */
export const notYetBuilt = (): ApprovalService => ({
  registerRoles() {},
  registerCheck() {},
  onTransition() {},
  governs: () => false,
  actor: () => ({ kind: 'system' }),
  actAs: (_user, work) => work(),
  caseOf: () => Promise.reject(new Error('not yet built')),
  transition: () => Promise.reject(new Error('not yet built')),
});
