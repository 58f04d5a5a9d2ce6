import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../eslint.config.mjs';
import { inProject } from '../setup/project.mjs';
import { directions } from './directions.mjs';

// In CI the parser takes each file as it lies on the disk; these snippets lie nowhere.
process.env['TSESTREE_SINGLE_RUN'] = 'false';

/** The project's own configuration, without the rules that need types: the files below do not exist. */
const withoutTypes = new ESLint({
  cwd: inProject(),
  overrideConfigFile: true,
  overrideConfig: /** @type {any} */ ([
    ...config,
    {
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { project: null, projectService: false, program: null } },
    },
  ]),
});

const withTypes = new ESLint({
  cwd: inProject(),
  overrideConfigFile: true,
  overrideConfig: /** @type {any} */ ([
    ...config,
    { languageOptions: { parserOptions: { project: ['tsconfig.json'] } } },
  ]),
});

/** @param {ESLint} linter @param {string} file @param {string} code */
async function reports(linter, file, code) {
  const [result] = await linter.lintText(`${code}\n`, { filePath: inProject(...file.split('/')) });
  return result?.messages.map(({ ruleId, message }) => `${ruleId ?? ''}: ${message}`) ?? [];
}

const approval = 'src/plugins/approval/server/src';
const synleg = 'src/plugins/synleg/server/src';

/** One row breaks one direction: its name, the importing file, the import. */
const broken = [
  ['pure-without-strapi', `${approval}/workflow/may.ts`, `import '@strapi/utils';`],
  [
    'pure-without-strapi',
    `${approval}/revision/hash.ts`,
    `import type { Core } from '@strapi/strapi';`,
  ],
  ['pure-without-strapi', `${approval}/requirements/check.ts`, `import '@strapi/utils';`],
  ['pure-without-strapi', `${synleg}/presentation/map.ts`, `export * from '@strapi/utils';`],
  ['pure-imports-pure', `${approval}/workflow/may.ts`, `import '../cases/store';`],
  ['pure-imports-pure', `${synleg}/presentation/map.ts`, `await import('../snapshots');`],
  ['nobody-imports-a-controller', `${approval}/cases/service.ts`, `import './controller';`],
  ['nobody-imports-a-controller', `${approval}/index.ts`, `import '../../elsewhere/controller';`],
  ['nobody-imports-a-controller', `src/demo/load.ts`, `import './controllers/case';`],
  [
    'admin-imports-shared-only',
    'src/plugins/approval/admin/src/panel.tsx',
    `import '../../server/src/x';`,
  ],
  [
    'admin-imports-shared-only',
    'src/plugins/synleg/admin/src/panel.tsx',
    `import 'strapi-plugin-approval/strapi-server';`,
  ],
  [
    'shared-imports-neither-half',
    'src/plugins/approval/shared/words.ts',
    `import '../server/src/types';`,
  ],
  [
    'approval-by-its-published-types',
    `${synleg}/approval.ts`,
    `import 'strapi-plugin-approval/strapi-server';`,
  ],
  [
    'approval-by-its-published-types',
    `${synleg}/approval.ts`,
    `import type { Stage } from 'strapi-plugin-approval/shared';`,
  ],
  [
    'approval-by-its-published-types',
    `${synleg}/approval.ts`,
    `type Stage = import('../../../approval/shared/vocabulary').Stage;`,
  ],
  [
    'plugins-through-the-registry',
    'src/api/page/services/page.ts',
    `import 'strapi-plugin-synleg/strapi-server';`,
  ],
  ['plugins-through-the-registry', 'src/index.ts', `require('./plugins/approval/server/src');`],
  ['product-without-tests-and-scripts', 'src/index.ts', `import '../scripts/setup/builds.mjs';`],
];

const kept = [
  [`${approval}/workflow/may.ts`, `import '../../../shared/vocabulary';`],
  [`${approval}/workflow/may.ts`, `import '../revision/hash';`],
  [`${approval}/cases/index.ts`, `import './controller';`],
  ['src/plugins/approval/admin/src/panel.tsx', `import '../../shared/vocabulary';`],
  [`${synleg}/approval.ts`, `import type { Stage } from 'strapi-plugin-approval/strapi-server';`],
];

describe('who may import whom', () => {
  it.each(broken)('%s: %s does not say %s', async (name, file, code) => {
    const direction = directions.find((one) => one.name === name);
    expect(await reports(withoutTypes, file, code)).toContain(
      `house/import-directions: ${direction?.why} [${name}]`,
    );
  });

  it('has a broken example for every direction', () => {
    expect(new Set(broken.map(([name]) => name))).toEqual(
      new Set(directions.map(({ name }) => name)),
    );
  });

  it.each(kept)('%s may say %s', async (file, code) => {
    const found = await reports(withoutTypes, file, code);
    expect(found.filter((report) => report.startsWith('house/'))).toEqual([]);
  });
});

describe('words and comments', () => {
  it.each([
    `export const name = 'plugin::synleg';`,
    '// as synleg does',
    'export const Synleg = 1;',
  ])('approval never says %s', async (code) => {
    const found = await reports(withoutTypes, `${approval}/x.ts`, code);
    expect(found).toEqual([expect.stringMatching(/^house\/unmentioned: .*any Strapi project/)]);
  });

  it('wants the reason beside a rule that is switched off', async () => {
    const code = (/** @type {string} */ comment) => `/* ${comment} */\nconsole.log(1);`;
    const file = 'src/x.ts';
    expect(await reports(withoutTypes, file, code('eslint-disable no-console'))).toEqual([
      expect.stringContaining('house/disabled-with-reason'),
    ]);
    expect(await reports(withoutTypes, file, code('eslint-disable no-console -- a test'))).toEqual(
      [],
    );
  });
});

describe('rules of the language', () => {
  it.each([
    ['no-console', `console.log('here');`],
    ['eqeqeq', `export const same = (a: string, b: string) => a == b;`],
    ['@typescript-eslint/no-explicit-any', `export const anything = (value: any) => typeof value;`],
    ['@typescript-eslint/no-floating-promises', `Promise.resolve();`],
    [
      '@typescript-eslint/no-non-null-assertion',
      `export const first = (list: string[]) => list[0]!;`,
    ],
    ['@typescript-eslint/no-unsafe-return', `export const parsed = () => JSON.parse('1');`],
    [
      '@typescript-eslint/consistent-type-imports',
      `import { Core } from '@strapi/strapi';\nexport type X = Core.Strapi;`,
    ],
    ['@typescript-eslint/ban-ts-comment', `// @ts-ignore\nexport const x = 1;`],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      `export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; } return 2; };`,
    ],
  ])('%s', async (rule, code) => {
    const found = await reports(withTypes, 'src/index.ts', code);
    expect(found).toEqual(expect.arrayContaining([expect.stringContaining(`${rule}: `)]));
  });
});
