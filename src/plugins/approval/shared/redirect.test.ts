import { expect, test } from '@jest/globals';
import { isRedirectTarget } from './redirect';

test.each([
  ['/bo/bibliotek', true],
  ['https://www.bo.example/ledig?stilling=1', true],
  ['http://bo.example', true],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['/', false],
  ['javascript:alert(1)', false],
  ['https://user:secret@site.example/', false],
  ['bo.example/side', false],
  ['', false],
])('%p: %p', (address, allowed) => {
  expect(isRedirectTarget(address)).toBe(allowed);
});
