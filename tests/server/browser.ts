import type { Browser } from 'playwright-core';

/** @returns a real browser without a window, as it comes through npm */
async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** One browser for the whole run, started by the first test that asks for it. */
export interface SharedBrowser {
  open(): Promise<Browser>;
  /** @returns the one that is started, if one is */
  ifOpen(): Browser | undefined;
  close(): Promise<void>;
}

export function sharedBrowser(): SharedBrowser {
  let launched: Promise<Browser> | undefined;
  let running: Browser | undefined;
  return {
    open: () => (launched ??= launch().then((browser) => (running = browser))),
    ifOpen: () => running,
    close: async () => {
      await (await launched)?.close();
    },
  };
}
