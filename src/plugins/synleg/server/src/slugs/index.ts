import type { Slice } from '../slice';
import { fillSlugs } from './fill-slugs';
import { schema } from './former-slug';
import { rememberWhatIsPublished } from './remember-published';
import { slugService } from './service';

export { type SlugService, slugsOf } from './service';

/** The web addresses of entries: made, kept apart, kept stable, and remembered. */
export const slugs: Slice = {
  contentTypes: { 'former-slug': { schema } },
  services: { slugs: slugService },
  register: fillSlugs,
  bootstrap: rememberWhatIsPublished,
};
