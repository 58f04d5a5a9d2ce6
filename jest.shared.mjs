/** Compiled, not type-checked: `npm run typecheck` does that. */
const transform = {
  '^.+\\.(ts|tsx|mts|mjs|js)$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
      // A dynamic import stays one: the set-up under scripts/ is ESM.
      module: { type: 'commonjs', ignoreDynamic: true },
      sourceMaps: 'inline',
    },
  ],
};

export const shared = {
  rootDir: import.meta.dirname,
  transform,
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.tmp/'],
  // Built copies of a package.json would name each package twice.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.tmp/'],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'mjs', 'js', 'json', 'node'],
  clearMocks: true,
};

/** The projects that boot a server; one process for all, since the server is handed from the set-up to each file. */
export const booted = {
  ...shared,
  globalTeardown: '<rootDir>/tests/server/tear-down.ts',
  testEnvironment: '<rootDir>/tests/server/environment.ts',
};
