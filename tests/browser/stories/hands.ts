import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { assertVisibleFocus } from './focus';

/** How somebody uses the panel. */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** picks what a field offers when something is written into it */
  readonly choose: (field: Locator, option: string) => Promise<void>;
}

const FIRST = 0;

const STILL_MS = 300;

/** A person presses what stands still: a click on what moves between pressing and letting go is none. */
async function standsStill(target: Locator): Promise<void> {
  let before = '';
  for (;;) {
    const place = JSON.stringify(await target.boundingBox());
    if (place === before) return;
    before = place;
    await wait(STILL_MS);
  }
}

export const mouse = (page: Page): Hand => ({
  press: async (target) => {
    await target.waitFor();
    await standsStill(target);
    await target.click();
  },
  write: async (field, text) => {
    await field.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  },
  choose: async (field, option) => {
    await field.click();
    await field.fill(option);
    await page.getByRole('option', { name: option }).nth(FIRST).click();
  },
});

/** More stops than the longest page has: whoever has not come there by then never will. */
const MOST_STOPS = 200;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes on from stop to stop until the focus is there, and sees at each where it is. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
    await assertVisibleFocus(page);
  }
  throw new Error(`The keyboard never comes to ${String(target)}.`);
}

/** No mouse: Tab, Enter, arrows and letters alone. */
export const keyboard = (page: Page): Hand => ({
  press: async (target) => {
    await reach(page, target);
    await page.keyboard.press('Enter');
  },
  write: async (field, text) => {
    await reach(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(text);
  },
  choose: async (field, option) => {
    await reach(page, field);
    await page.keyboard.type(option);
    await page.getByRole('option', { name: option }).nth(FIRST).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
});
