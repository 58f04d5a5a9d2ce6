import path from 'node:path';
import type { Plugin, UserConfig } from 'vite';

/**
 * Two things of Strapi's panel that no setting reaches, and what stands in for each: which languages it can name, and
 * that everybody has a link to the settings. The originals stay reachable under `original:`.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  'translations/languageNativeNames.mjs': 'language-names.ts',
  'hooks/useMenu.mjs': 'use-menu.ts',
};
const ORIGINAL = 'original:';

function standIns(): Plugin {
  let root = '';
  const unused = new Set(Object.keys(STAND_INS));
  return {
    name: 'stand-ins',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    resolveId(source, importer = '') {
      if (source.startsWith(ORIGINAL)) {
        const sources = 'node_modules/@strapi/admin/dist/admin/admin/src';
        return path.join(root, sources, source.slice(ORIGINAL.length));
      }
      if (!importer.includes('/@strapi/admin/')) return null;
      const file = Object.keys(STAND_INS).find((name) => source.endsWith(`/${name}`));
      if (file === undefined) return null;
      unused.delete(file);
      return path.join(root, 'src/admin/strapi', STAND_INS[file] ?? '');
    },
    // A new version of Strapi that has moved them must not bring back what was taken away without a word.
    buildEnd() {
      if (unused.size > 0) this.error(`Strapi's panel no longer has ${[...unused].join(', ')}.`);
    },
  };
}

/** What Strapi asks of its users' build settings: a function over its own. */
export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), standIns()],
});
