import { expect, test } from '@jest/globals';
import type { Revision } from '../types';
import { permitFor, underPermit } from './permit';

const permit = {
  key: { uid: 'api::page.page', documentId: 'abc', locale: 'nn' },
  revision: 'sha256-1' as Revision,
};
const asked = () => permitFor('api::page.page', 'abc', 'nn');

test('a permit holds for its own entry in its own language, and for no other', async () => {
  await underPermit(permit, async () => {
    await Promise.resolve();
    expect(asked()).toMatchObject(permit);
    expect(permitFor('api::page.page', 'abc', 'en')).toBeNull();
    expect(permitFor('api::page.page', 'abd', 'nn')).toBeNull();
    expect(permitFor('api::story.story', 'abc', 'nn')).toBeNull();
  });
});

test('there is none outside, before or after', async () => {
  expect(asked()).toBeNull();
  await underPermit(permit, () => Promise.resolve());
  expect(asked()).toBeNull();
});

test('work left behind by the step has none once the step is over', async () => {
  let later: Promise<unknown> = Promise.resolve();
  let release = (): void => undefined;
  const over = new Promise<void>((resolve) => (release = resolve));
  await underPermit(permit, () => {
    later = over.then(asked);
    return Promise.resolve();
  });
  release();
  expect(await later).toBeNull();
});

test('a step that fails takes its permit with it', async () => {
  let left: () => unknown = () => null;
  const step = () => {
    left = asked;
    return Promise.reject(new Error('broken'));
  };
  await expect(underPermit(permit, step)).rejects.toThrow('broken');
  expect(left()).toBeNull();
});
