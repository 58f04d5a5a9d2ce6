import type { Core } from '@strapi/strapi';
import type { Transition } from 'strapi-plugin-approval/strapi-server';
import { approvalOf } from '../approval';
import type { Slice } from '../slice';
import { snapshotContentTypes } from './content-types';
import { watchLocales } from './locales';
import { copyAllMunicipalities } from './copy-municipality';
import { copyAfterSaving } from './municipality-saves';
import { recordPublication, recordRemoval } from './record';
import { refreshAll } from './refresh';
import { shownCopies } from './shown-copies';

/** By what a transition has led to, not by its name: a publication that is planned for later publishes nothing yet. */
async function onTransition(strapi: Core.Strapi, transition: Transition): Promise<void> {
  const { action, from, to, live } = transition;
  if (live && to === 'published' && from !== 'published') {
    await recordPublication(strapi, transition);
  } else if (action === 'unpublish') {
    await recordRemoval(strapi, transition);
  }
}

/** Immutable public copies of what was approved, written in the publishing transaction. */
export const snapshots: Slice = {
  contentTypes: snapshotContentTypes,
  register(strapi) {
    approvalOf(strapi).registerCopies(shownCopies(strapi));
    approvalOf(strapi).onTransition((transition) => onTransition(strapi, transition));
  },
  async bootstrap(strapi) {
    watchLocales(strapi, () => refreshAll(strapi));
    copyAfterSaving(strapi);
    await copyAllMunicipalities(strapi);
  },
};
