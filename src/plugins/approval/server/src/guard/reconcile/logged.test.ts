import { expect, test } from '@jest/globals';
import type { Revision } from '../../types';
import { type LoggedStep, readLog } from './logged';

const step = (action: string, more: Partial<LoggedStep> = {}): LoggedStep => ({
  action,
  toStage: 'drafting',
  version: 1,
  revision: 'sha256-1' as Revision,
  actor: 'user:1',
  ...more,
});
const approve = step('approve', { toStage: 'web_review', version: 3, actor: 'user:2' });
const publish = step('publish', { toStage: 'published', version: 4, actor: 'user:3' });

test('a log that knows nothing says nothing', () => expect(readLog([])).toBeNull());

test('an approval stands until the text changes, and is used up by the publication', () => {
  const approval = { revision: 'sha256-1', by: 2 };
  expect(readLog([step('create'), approve])).toMatchObject({ stage: 'web_review', approval });
  for (const action of ['edit', 'file_replaced', 'request_changes', 'withdraw']) {
    expect(readLog([approve, step(action, { version: 4 })])?.approval).toBeNull();
  }
  expect(readLog([approve, publish])).toMatchObject({ approval: null, liveRevision: 'sha256-1' });
});

test('what is planned is not live, and keeps its approval', () => {
  const planned = { ...publish, toStage: 'scheduled' as const };
  expect(readLog([approve, planned])).toMatchObject({
    liveRevision: null,
    approval: { by: 2 },
  });
});

test('a page is live until it is taken out of view', () => {
  const gone = step('unpublish', { version: 5 });
  expect(readLog([publish, step('edit', { version: 5 })])?.liveRevision).toBe('sha256-1');
  expect(readLog([publish, gone])?.liveRevision).toBeNull();
  const emergency = step('emergency_publish', { toStage: 'published' });
  expect(readLog([emergency])?.liveRevision).toBe('sha256-1');
});

test('who wrote counts until the publication', () => {
  const steps = [step('create'), step('edit', { actor: 'token:4' }), approve];
  expect(readLog(steps)?.contributors).toEqual(['user:1', 'token:4']);
  expect(readLog([...steps, publish])?.contributors).toEqual([]);
});

test('what was deleted has no case; what was found in it costs its approval', () => {
  expect(readLog([publish, step('delete', { toStage: null, version: 5 })])).toMatchObject({
    stage: null,
    liveRevision: null,
  });
  const onlyRows = step('tampering_found', { toStage: 'web_review', version: 3 });
  expect(readLog([approve, onlyRows])?.approval).not.toBeNull();
  expect(readLog([approve, { ...onlyRows, version: 4 }])?.approval).toBeNull();
});

test('a case that was found without its draft is over, and one written anew begins with nothing', () => {
  const closed = step('tampering_found', { toStage: null, version: 3, actor: 'system' });
  const anew = step('create', { actor: 'user:7' });
  expect(readLog([step('create'), approve, closed, anew])).toMatchObject({
    stage: 'drafting',
    version: 1,
    approval: null,
    contributors: ['user:7'],
  });
});

test('a live page stays live, though its case was found gone', () => {
  const found = step('tampering_found', { toStage: null, version: 4, actor: 'system' });
  expect(readLog([publish, found])?.liveRevision).toBe('sha256-1');
});
