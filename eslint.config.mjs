import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { disabledWithReason } from './scripts/lint/disabled-with-reason.mjs';
import { importDirections } from './scripts/lint/import-directions.mjs';
import { unmentioned } from './scripts/lint/unmentioned.mjs';

const sources = ['**/*.{ts,tsx,mts}'];
const tests = ['**/*.test.{ts,mjs}', 'tests/**/*.ts'];

const house = {
  rules: {
    'disabled-with-reason': disabledWithReason,
    'import-directions': importDirections,
    unmentioned,
  },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/build/',
      '**/node_modules/',
      '.cache/',
      '.strapi/',
      '.tmp/',
      'coverage/',
      'public/',
      'types/generated/',
    ],
  },
  {
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...js.configs.recommended.rules,
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'house/disabled-with-reason': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', URL: 'readonly', fetch: 'readonly', AbortSignal: 'readonly' },
    },
    // tsc reads these files too and knows every name.
    rules: { 'no-undef': 'off' },
  },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.eslint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'house/import-directions': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-optional-chain': 'error',
      // A default is a decision about what else may come; without one every case must be there.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An async method that fulfils an interface need not wait for anything.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/plugins/approval/**'],
    rules: {
      'house/unmentioned': [
        'error',
        {
          word: 'synleg',
          why: 'The approval plugin knows no municipality: any Strapi project could use it. Who extends it registers with it.',
        },
      ],
    },
  },
  {
    files: tests,
    rules: {
      // Answers over HTTP have no type; the expectations are the check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Whoever reads an answer names its type there.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
);
