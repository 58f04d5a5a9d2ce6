import { describe, expect, it } from '@jest/globals';
import { isInstalled } from './dependencies.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'src/plugins/approval': { version: '0.1.0' },
  'node_modules/strapi-plugin-approval': { link: true },
  'node_modules/slugify': { version: '1.6.9' },
  'node_modules/@swc/core-win32': { version: '1.16.22', optional: true },
};
const { '': _root, 'node_modules/@swc/core-win32': _other, ...installed } = wanted;

describe('the dependencies', () => {
  it('are installed without what is for another machine', () => {
    expect(isInstalled(wanted, installed)).toBe(true);
  });

  it.each([
    ['nothing is there', {}],
    ['one is missing', { ...installed, 'node_modules/slugify': undefined }],
    ['one has another version', { ...installed, 'node_modules/slugify': { version: '1.6.8' } }],
    [
      'a workspace is a copy',
      { ...installed, 'node_modules/strapi-plugin-approval': { version: '0.1.0' } },
    ],
  ])('are not installed when %s', (_case, found) => {
    expect(isInstalled(wanted, /** @type {any} */ (found))).toBe(false);
  });
});
