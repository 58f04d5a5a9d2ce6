/**
 * Who may import whom, as the README says it by folder; `import-directions.mjs` enforces it. Paths are relative to the
 * project, with forward slashes and without the extension of a source.
 * @typedef {object} Direction
 * @property {string} name stable id, for the tests of this table
 * @property {RegExp} from files that the direction binds
 * @property {(target: Target, importer: string) => boolean} forbids
 * @property {string} why said to whoever breaks it
 *
 * @typedef {object} Target
 * @property {string} [path] of a file of this project
 * @property {string} [module] name of a package with its subpath, as written
 * @property {boolean} typeOnly does nothing of it remain at run time?
 */

const isPluginPackage = /^strapi-plugin-(approval|synleg)(\/|$)/;
const publishedTypes = 'strapi-plugin-approval/strapi-server';

/** Plain functions over plain values: tested without a server, read without knowing Strapi. */
const pureOfApproval =
  /^src\/plugins\/approval\/server\/src\/(workflow|revision|requirements|notices\/rules)\//;
const pureOfSynleg = /^src\/plugins\/synleg\/server\/src\/presentation\//;

/** @param {string} path @returns {string} for `src/plugins/approval/admin/x` it is `src/plugins/approval` */
const pluginOf = (path) => path.split('/').slice(0, 3).join('/');
/** @param {string} path */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/'));

/** @type {Direction[]} */
export const directions = [
  {
    name: 'pure-without-strapi',
    from: new RegExp(`${pureOfApproval.source}|${pureOfSynleg.source}`),
    forbids: ({ module }) => module?.startsWith('@strapi/') ?? false,
    why: 'This folder is pure: it decides over plain values, so that it can be tested without a server and read without knowing Strapi. Let the caller fetch, and hand the values in.',
  },
  {
    name: 'pure-imports-pure',
    from: new RegExp(`${pureOfApproval.source}|${pureOfSynleg.source}`),
    forbids: ({ path, typeOnly }, importer) =>
      path !== undefined &&
      !typeOnly &&
      !pureOfApproval.test(path) &&
      !pureOfSynleg.test(path) &&
      !path.startsWith(`${pluginOf(importer)}/shared/`) &&
      path !== `${pluginOf(importer)}/server/src/errors`,
    why: 'A pure folder imports only shared/, errors.ts and other pure folders; otherwise it is not pure any more. Move what it needs there, or let the caller hand it in.',
  },
  {
    name: 'nobody-imports-a-controller',
    from: /^(src|config)\//,
    forbids: ({ path }, importer) =>
      path !== undefined &&
      /(^|[/-])controllers?(\/|$)/.test(path) &&
      // The index of a folder puts its slice together.
      !(importer.endsWith('/index.ts') && path.startsWith(`${folderOf(importer)}/`)),
    why: 'A controller only translates between HTTP and a service. Whoever needs what it does calls the service, where the checks are.',
  },
  {
    name: 'admin-imports-shared-only',
    from: /^src\/plugins\/[^/]+\/admin\//,
    forbids: ({ path, module }, importer) =>
      module === undefined
        ? path !== undefined &&
          !path.startsWith(`${pluginOf(importer)}/admin/`) &&
          !path.startsWith(`${pluginOf(importer)}/shared/`)
        : /^strapi-plugin-.*\/strapi-server$/.test(module),
    why: 'The admin panel runs in a browser: server code would be bundled into it, secrets and all. What both halves use lies in shared/.',
  },
  {
    name: 'shared-imports-neither-half',
    from: /^src\/plugins\/[^/]+\/shared\//,
    forbids: ({ path }, importer) =>
      path !== undefined && !path.startsWith(`${pluginOf(importer)}/shared/`),
    why: 'shared/ is what the server and the admin panel agree on; if it imported one of them, the other would carry it too.',
  },
  {
    name: 'approval-by-its-published-types',
    from: /^src\/plugins\/synleg\//,
    forbids: ({ path, module, typeOnly }) =>
      path?.startsWith('src/plugins/approval/') === true ||
      (module !== undefined &&
        module.startsWith('strapi-plugin-approval') &&
        !(module === publishedTypes && typeOnly)),
    why: `The approval is reached only through its registered service and its published types (import type … from '${publishedTypes}'); a second way in would be a way around it.`,
  },
  {
    name: 'plugins-through-the-registry',
    from: /^(config\/|src\/(?!plugins\/))/,
    forbids: ({ path, module, typeOnly }) =>
      !typeOnly &&
      (path?.startsWith('src/plugins/') === true ||
        (module !== undefined && isPluginPackage.test(module))),
    why: "The project reaches a plugin only through Strapi's registry, strapi.plugin(…): a direct import would be a second copy that the running server knows nothing of.",
  },
  {
    name: 'product-without-tests-and-scripts',
    from: /^(src|config)\/(?!.*\.test\.)/,
    forbids: ({ path }) => path !== undefined && /^(tests|scripts)\//.test(path),
    why: 'What runs in production must not need what only builds or tests it.',
  },
];
