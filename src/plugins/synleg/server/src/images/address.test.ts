import { describe, expect, it } from '@jest/globals';
import { safeEnding, uploadName, withPublicAddresses } from './address';

describe('files of the upload folder', () => {
  it.each([
    ['/uploads/pic_1a2b.jpg', 'pic_1a2b.jpg'],
    ['http://127.0.0.1:1337/uploads/a.b.png', 'a.b.png'],
  ])('%s is %s', (address, name) => expect(uploadName(address)).toBe(name));

  it.each([
    '/uploads/../.env',
    '/uploads/..%2f.env',
    '/uploads/.env',
    '/uploads/a/b.jpg',
    'uploads/a.jpg',
    'https://cdn.example/x/uploads/a.jpg',
    'file:///uploads/a.jpg',
    '/etc/passwd',
    '',
  ])('%p is none', (address) => expect(uploadName(address)).toBeNull());
});

it('serves as they are only files that do not run', () => {
  expect(['.JPG', '.pdf', '.html', '.js', '', '.svgz', '.svg'].map(safeEnding)).toEqual([
    'jpg',
    'pdf',
    'bin',
    'bin',
    'bin',
    'bin',
    'bin',
  ]);
});

it('writes the address the public knows over the stored one', () => {
  expect(withPublicAddresses('{"src":"synleg-media:ab.jpg"}', 'https://x.no/')).toBe(
    '{"src":"https://x.no/media/ab.jpg"}',
  );
});
