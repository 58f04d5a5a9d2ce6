import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';
import type { Entry } from '../../workflow/entry';
import { mouse } from './hands';
import { DAILY_PAGES, storyWithNews } from './pages';
import { arrive, type Person } from './person';
import { BO, HERNING } from './places';
import { SMALL, WIDE } from './screens';

/** The pictures of the editors' guide are made anew by `SCREENSHOTS=1`; without it there is nothing to do here. */
const isAsked = Boolean(process.env['SCREENSHOTS']);
const folder = join(__dirname, '..', '..', '..', 'docs', 'screenshots');

jest.setTimeout(120_000);

async function take({ page }: Person, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), await sharp(picture).png({ palette: true }).toBuffer());
}

// Pictures for the documentation, not a promise: they are taken when somebody asks for them.
(isAsked ? describe : describe.skip).each([
  { place: BO, pages: DAILY_PAGES },
  { place: HERNING, pages: DAILY_PAGES.filter(({ name }) => name === 'inbox' || name === 'case') },
])('pictures of the panel in $place.language', ({ place, pages }) => {
  let leader: Person;
  let entry: Entry;
  beforeAll(async () => {
    entry = await storyWithNews(place);
    leader = await arrive(place, place.leader, mouse);
  });
  afterAll(() => leader.page.context().close());

  it.each(pages)('show the page $name', async ({ name, open, onSmallScreen }) => {
    const { page } = leader;
    await page.setViewportSize(WIDE);
    await open(leader, entry);
    await take(leader, `${name}-${place.language}-1300.png`);
    await page.setViewportSize(SMALL);
    await onSmallScreen?.(leader);
    await take(leader, `${name}-${place.language}-390.png`);
    expect(leader.panel.foreignRequests).toEqual([]);
  });
});
