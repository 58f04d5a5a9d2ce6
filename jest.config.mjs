import { booted, general, shared } from './jest.shared.mjs';

/** @type {import('jest').Config} */
export default {
  ...general,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/scripts/**/*.test.{ts,mjs}'],
    },
    {
      ...booted,
      displayName: 'server',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '<rootDir>/tests/postgres/'],
      globalSetup: '<rootDir>/tests/server/set-up.ts',
    },
  ],
};
