import { booted, general } from './jest.shared.mjs';

/**
 * A run of its own: one process holds one server, and this one has another database.
 * @type {import('jest').Config}
 */
export default {
  ...general,
  projects: [
    {
      ...booted,
      displayName: 'postgres',
      testMatch: ['<rootDir>/tests/postgres/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/postgres/set-up.ts',
    },
  ],
};
