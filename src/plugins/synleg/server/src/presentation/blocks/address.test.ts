import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from './address';

describe('addresses in public links', () => {
  it.each([
    'https://www.bo.kommune.no/side?a=1#b',
    'http://example.org',
    'mailto:post@bo.kommune.no',
    'tel:+4735059000',
  ])('lets %s through', (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'ftp://example.org',
    'file:///etc/passwd',
    '/relative',
    '//example.org',
    '',
    null,
    42,
  ])('keeps %p out', (address) => expect(isPublicAddress(address)).toBe(false));
});
