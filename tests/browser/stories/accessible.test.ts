import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Entry } from '../../workflow/entry';
import { mouse } from './hands';
import { DAILY_PAGES, storyWithNews } from './pages';
import { arrive, type Person } from './person';
import { BO, HERNING } from './places';
import { SMALL, WIDE } from './screens';

jest.setTimeout(120_000);

/** Strapi's own: its editor of rich text is named by an element that is not on the page. */
const STRAPIS_EDITOR = '[data-slate-editor="true"]';

/** What axe finds of impact serious or critical, each with a place where it is. */
async function seriousOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(STRAPIS_EDITOR).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 150)}`),
    );
}

describe.each([
  { where: 'Bø', place: BO },
  { where: 'Herning', place: HERNING },
])('to a leader in $where who uses aids', ({ place }) => {
  let leader: Person;
  let entry: Entry;
  beforeAll(async () => {
    entry = await storyWithNews(place);
    leader = await arrive(place, place.leader, mouse);
  });
  afterAll(() => leader.page.context().close());

  it.each(DAILY_PAGES)('the page $name is no obstacle, wide or small', async (daily) => {
    const { page } = leader;
    await page.setViewportSize(WIDE);
    await daily.open(leader, entry);
    expect(await seriousOn(page)).toEqual([]);
    await page.setViewportSize(SMALL);
    await daily.onSmallScreen?.(leader);
    expect(await seriousOn(page)).toEqual([]);
  });
});
