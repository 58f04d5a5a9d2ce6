import type { Core } from '@strapi/strapi';
import { loadDemo } from './demo/load';
import { readEnvironment } from './environment';

const REQUIRED_PLUGINS = ['approval', 'synleg'] as const;

/** Strapi skips a plugin that is not built without a word; without these two nothing would guard publishing. */
function assertPluginsLoaded(strapi: Core.Strapi): void {
  const missing = REQUIRED_PLUGINS.filter((name) => !(name in strapi.plugins));
  if (missing.length > 0) {
    throw new Error(
      `Refusing to start: the plugin ${missing.join(' and ')} is missing or not built. Run "npm start", which builds it.`,
    );
  }
}

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    assertPluginsLoaded(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { demo } = readEnvironment(process.env);
    if (demo.load) await loadDemo(strapi, demo.password);
  },
};
