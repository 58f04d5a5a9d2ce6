import { expect, test } from '@jest/globals';
import { strapiInstance } from '../server';

test('the demo, brought in by five hundred steps, tells of what still waits and writes to nobody', async () => {
  const { db } = strapiInstance();
  expect(await db.query('plugin::approval.mail').count()).toBe(0);
  const notices = (await db.query('plugin::approval.notice').findMany()) as { stage: string }[];
  const stages = new Set(notices.map(({ stage }) => stage));
  expect([...stages].sort()).toEqual(['hearing', 'leader_review', 'web_review']);
  expect(notices.length).toBeLessThan(100);
});
