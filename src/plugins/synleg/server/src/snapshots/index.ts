import type { Core } from '@strapi/strapi';
import type { Transition } from 'strapi-plugin-approval/strapi-server';
import { approvalOf } from '../approval';
import type { Slice } from '../slice';
import { snapshotContentTypes } from './content-types';
import { watchLocales } from './locales';
import { copyMissingMunicipalities } from './municipalities';
import { copyAfterSaving } from './municipality-saves';
import { recordPublication, recordRemoval } from './record';

async function onTransition(strapi: Core.Strapi, transition: Transition): Promise<void> {
  if (transition.action === 'publish' && transition.live)
    await recordPublication(strapi, transition);
  if (transition.action === 'unpublish') await recordRemoval(strapi, transition);
}

/** Immutable public copies of what was approved, written in the publishing transaction. */
export const snapshots: Slice = {
  contentTypes: snapshotContentTypes,
  register(strapi) {
    approvalOf(strapi).onTransition((transition) => onTransition(strapi, transition));
    strapi.documents.use(copyAfterSaving(strapi));
  },
  async bootstrap(strapi) {
    watchLocales(strapi);
    await copyMissingMunicipalities(strapi);
  },
};
