import { expect, test } from '@jest/globals';
import { inertHeaders } from './inert';

test('an uploaded file runs nothing', () => {
  for (const path of ['/uploads/a.png', '/media/abc.pdf', '/uploads/x.html']) {
    expect(inertHeaders(path)?.['Content-Security-Policy']).toContain('sandbox');
  }
});

test('what a browser need not show is saved', () => {
  expect(inertHeaders('/uploads/x.svg')?.['Content-Disposition']).toBe('attachment');
  expect(inertHeaders('/uploads/x.html')?.['Content-Disposition']).toBe('attachment');
  expect(inertHeaders('/uploads/x.PNG')?.['Content-Disposition']).toBeUndefined();
});

test('the rest of the server is left alone', () => {
  expect(inertHeaders('/admin/uploads/x')).toBeNull();
  expect(inertHeaders('/uploads')).toBeNull();
});
