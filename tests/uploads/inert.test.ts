import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { anonymous, signIn } from '../server';

const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

test.each([
  ['page.html', '<!doctype html><script src="/uploads/x.js"></script>', 'text/html'],
  ['x.js', 'alert(1)', 'text/javascript'],
  ['x.svg', script, 'image/svg+xml'],
  ['x.xml', '<?xml version="1.0"?><a/>', 'application/xml'],
])('%s is not taken', async (filename, content, contentType) => {
  const editor = await signIn('redaktor@demo.example');
  const answer = await editor
    .post('/upload')
    .attach('files', Buffer.from(content), { filename, contentType });
  expect(answer.status).toBe(400);
});

test('a picture is taken, and whoever opens it runs nothing', async () => {
  const editor = await signIn('redaktor@demo.example');
  const picture = { create: { width: 20, height: 20, channels: 3, background: 'red' } } as const;
  const answer = await editor
    .post('/upload')
    .attach('files', await sharp(picture).png().toBuffer(), 'raud.png');
  expect(answer.status).toBe(201);
  const [file] = answer.body as { url: string }[];
  const shown = await anonymous().get(file?.url ?? '');
  expect(shown.status).toBe(200);
  expect(shown.headers['content-security-policy']).toContain('sandbox');
  expect(shown.headers['x-content-type-options']).toBe('nosniff');
});
