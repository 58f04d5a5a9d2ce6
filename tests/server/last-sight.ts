import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BootedServer } from './booted-server';

const folder = join(__dirname, '..', '..', '.tmp', 'failed');
const AS_MUCH = 600;

async function describePage(page: Page, number: number): Promise<string> {
  const text = await page.locator('body').innerText({ timeout: 2_000 });
  await page.screenshot({ path: join(folder, `${number}.png`), timeout: 5_000 });
  return `${page.url()}\n${text.slice(0, AS_MUCH)}`;
}

/** What each open page of the browser shows, to be read beside the failure of a test; pictures go to `.tmp/failed/`. */
export async function lastSight({ openBrowser }: BootedServer): Promise<string[]> {
  const pages =
    openBrowser()
      ?.contexts()
      .flatMap((context) => context.pages()) ?? [];
  await mkdir(folder, { recursive: true });
  const seen = await Promise.allSettled(pages.map(describePage));
  return seen.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));
}
