import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import sharp from 'sharp';
import type { StoredFile } from '../presentation/file';
import { asNoPicture, NoPicture } from './picture';
import { publishFiles } from './publish';
import { troubleWith } from './trouble';

let folder: string;
let png: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synleg-'));
  await mkdir(join(folder, 'uploads'));
  const background = 'red';
  png = await sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .png()
    .toBuffer();
});
afterAll(() => rm(folder, { recursive: true }));

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function stored(name: string, mime: string, bytes: Buffer): Promise<StoredFile> {
  await writeFile(join(folder, 'uploads', name), bytes);
  return { id: 7, name, mime, url: `/uploads/${name}` };
}
const approving = (bytes: Buffer) => new Map([[7, digest(bytes)]]);
const coded = (code: string): unknown =>
  expect.objectContaining({ details: { code, file: expect.any(String) } });

describe('a file that goes out', () => {
  it('is the one whose bytes were hashed', async () => {
    const file = await stored('a.png', 'image/png', png);
    const [copy] = [...(await publishFiles(folder, [file], approving(png))).values()];
    expect(copy).toMatchObject({ src: `synleg-media:${digest(png)}.png`, image: { width: 300 } });
  });

  it.each([
    ['another', new Map([[7, 'f'.repeat(64)]])],
    ['none', new Map<number, string>()],
  ])('is refused, and not copied, when %s was hashed', async (_which, approved) => {
    const bytes = Buffer.from(`a plan ${approved.size}`);
    const file = await stored('plan.pdf', 'application/pdf', bytes);
    await expect(publishFiles(folder, [file], approved)).rejects.toEqual(
      coded('synleg.file_not_approved'),
    );
    expect(await readdir(join(folder, 'media'))).not.toContain(`${digest(bytes)}.pdf`);
  });

  it('is no picture when it cannot be read, and says why', async () => {
    const bytes = png.subarray(0, 60);
    const file = await stored('cut.png', 'image/png', bytes);
    const refusal = publishFiles(folder, [file], approving(bytes));
    await expect(refusal).rejects.toMatchObject({ cause: { cause: expect.any(Error) } });
    await expect(refusal).rejects.toEqual(coded('synleg.picture_unreadable'));
    expect(await troubleWith(folder, file, digest(bytes))).toBe('picture_unreadable');
  });

  it.each([
    ['drawing.svg', 'image/svg+xml'],
    ['drawing.svg', 'application/pdf'],
    ['drawing.png', 'image/png'],
  ])('is no drawing, even when it calls itself %s and %s', async (name, mime) => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const file = await stored(name, mime, bytes);
    await expect(publishFiles(folder, [file], approving(bytes))).rejects.toEqual(
      coded('synleg.picture_unreadable'),
    );
    expect(await troubleWith(folder, file, digest(bytes))).toBe('picture_unreadable');
  });
});

test('what is missing is said before it is published', async () => {
  const file = { id: 7, name: 'x', mime: 'image/png', url: '/uploads/not-there.png' };
  expect(await troubleWith(folder, file, 'missing')).toBe('file_missing');
  expect(await troubleWith(folder, file, digest(png))).toBe('file_missing');
});

test.each([
  ['Input buffer contains unsupported image format', true],
  ['VipsJpeg: premature end of JPEG image', true],
  ['vipspng: libpng read error', true],
  ['Input image exceeds pixel limit', true],
  ['vips_malloc: out of memory --- size == 48MB', false],
  ["EMFILE: too many open files, open '/x.png'", false],
])('that sharp says "%s" is about the picture: %p', (message, about) => {
  expect(asNoPicture(new Error(message)) instanceof NoPicture).toBe(about);
});
