import type { Core } from '@strapi/strapi';
import type { Language } from '../../shared/vocabulary';
import { speakUsually } from './actor/actor';
import { audit } from './audit';
import { cases } from './cases';
import { compare } from './compare';
import { checkConfig } from './config';
import type { Context } from './context';
import { guard } from './guard';
import { inbox } from './inbox';
import { keptRevisions } from './kept-revisions';
import { notices } from './notices';
import { DEFAULT_NOTICE_SETTINGS } from './notices/settings';
import { presence } from './presence';
import { schedule } from './schedule';
import { warnOfWhatIsMissing } from './what-is-missing';
import { approvalService, contextOf } from './service';
import type { Slice } from './slice';

export type * from './types';

const slices: Slice[] = [
  guard,
  cases,
  inbox,
  audit,
  keptRevisions,
  compare,
  presence,
  schedule,
  notices,
];

type InStrapi = { strapi: Core.Strapi };
const withContext =
  <T>(make: (context: Context) => T) =>
  ({ strapi }: InStrapi): T =>
    make(contextOf(strapi));

const controllers = slices.flatMap((slice) => Object.entries(slice.controllers ?? {}));

export default {
  config: {
    default: { fourEyes: 'standard', language: 'en', ...DEFAULT_NOTICE_SETTINGS },
    validator: checkConfig,
  },
  contentTypes: Object.assign({}, ...slices.map((slice) => slice.contentTypes)) as object,
  services: { approval: approvalService, jobs: withContext(({ jobs }) => jobs) },
  controllers: Object.fromEntries(controllers.map(([name, make]) => [name, withContext(make)])),
  routes: {
    admin: { type: 'admin', routes: slices.flatMap((slice) => slice.adminRoutes ?? []) },
  },

  register({ strapi }: InStrapi) {
    speakUsually(strapi.config.get<Language>('plugin::approval.language'));
    for (const slice of slices) slice.register?.(contextOf(strapi));
  },

  async bootstrap({ strapi }: InStrapi) {
    const context = contextOf(strapi);
    for (const slice of slices) await slice.bootstrap?.(context);
    // Listening comes after every bootstrap, whose work no round may meet half done.
    strapi.server.httpServer.once('listening', () => {
      warnOfWhatIsMissing(context);
      void context.jobs.start();
    });
  },

  async destroy({ strapi }: InStrapi) {
    await contextOf(strapi).jobs.stop();
  },
};
