import type { Page } from 'playwright-core';

/** Written by the page's own script: where the focus was, and how that looked with it. */
interface Stop {
  element: Element;
  looks: string;
}
type Tracked = typeof globalThis & { lastStop?: Stop };

/** Runs in the page. @returns what the focus just left when it looked the same with the focus as without it */
function leaveStop(): string | null {
  const FRAMES = 3;
  const around = (element: Element, frames = FRAMES): Element[] =>
    element.parentElement && frames > 0
      ? [element, ...around(element.parentElement, frames - 1)]
      : [element];
  const looksOf = (element: Element) =>
    around(element)
      .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::after')])
      .map(({ outline, boxShadow, border, backgroundColor, opacity, color }) =>
        [outline, boxShadow, border, backgroundColor, opacity, color].join(),
      )
      .join(' ');
  const tracked = globalThis as Tracked;
  const last = tracked.lastStop;
  const now = document.activeElement;
  if (last?.element === now) return null;
  const isStop = now && !now.matches('body, [contenteditable], [tabindex="-1"]');
  if (isStop) tracked.lastStop = { element: now, looks: looksOf(now) };
  else delete tracked.lastStop;
  if (!last?.element.isConnected) return null;
  return looksOf(last.element) === last.looks ? last.element.outerHTML.slice(0, 300) : null;
}

/** Styles that fade in would look the same at first. */
const WITHOUT_FADING = '*, ::before, ::after { transition: none !important }';

/** From now on every change of looks is at once, so that it can be seen whether the focus shows. */
export async function stopFading(page: Page): Promise<void> {
  await page.addInitScript((style) => {
    document.addEventListener('DOMContentLoaded', () => {
      const element = document.createElement('style');
      element.textContent = style;
      document.head.append(element);
    });
  }, WITHOUT_FADING);
}

/** Called after each key that moves the focus. @throws Error when the stop before could not be seen to have it */
export async function assertVisibleFocus(page: Page): Promise<void> {
  const unseen = await page.evaluate(leaveStop);
  if (unseen) throw new Error(`Nothing shows that the focus is here: ${unseen}`);
}
