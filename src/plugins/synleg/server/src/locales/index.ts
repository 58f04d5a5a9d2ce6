import type { Slice } from '../slice';
import { completeLanguages } from './complete-languages';
import { offerLanguages } from './offer-languages';

/** The four languages of content, and that units and municipalities stand in all of them. */
export const locales: Slice = {
  register: completeLanguages,
  bootstrap: offerLanguages,
};
