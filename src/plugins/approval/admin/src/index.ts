import type { StrapiApp } from '@strapi/strapi/admin';
import { casePage } from './case-page';
import { compare } from './compare';
import { inbox } from './inbox';
import { notices } from './notices';
import { openedDraft } from './opened-draft';
import { othersHere } from './others-here';
import { panel } from './panel';
import type { Part } from './part';
import { widget } from './widget';
import { messagesIn } from './words';

/** The parts of this half, in the order in which they are put into the panel. */
const parts: Part[] = [openedDraft, compare, othersHere, panel, casePage, inbox, notices, widget];

const words = Object.assign({}, ...parts.map((part) => part.words)) as Part['words'];

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'approval', name: 'approval' });
    for (const part of parts) part.register?.(app);
  },

  bootstrap(app: StrapiApp) {
    for (const part of parts) part.bootstrap?.(app);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.resolve(locales.map((locale) => ({ locale, data: messagesIn(locale, words) }))),
};
