import { booted, shared } from './jest.shared.mjs';

/** @type {import('jest').Config} */
export default {
  maxWorkers: 1,
  testTimeout: 120_000,
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
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        '<rootDir>/tests/(browser|postgres|property|standalone)/',
      ],
      globalSetup: '<rootDir>/tests/server/set-up.ts',
    },
    {
      ...booted,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/server/set-up.ts',
    },
    {
      ...booted,
      displayName: 'property',
      testMatch: ['<rootDir>/tests/property/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/server/set-up.ts',
    },
    {
      ...shared,
      displayName: 'standalone',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/standalone/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/standalone/set-up.ts',
    },
    {
      ...booted,
      displayName: 'postgres',
      testMatch: ['<rootDir>/tests/postgres/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/postgres/set-up.ts',
    },
  ],
};
