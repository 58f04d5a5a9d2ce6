import type { Page } from 'playwright-core';
import { bootedServer } from '../server/booted-server';

const password = 'Synleg-demo-1';

export interface Panel {
  readonly page: Page;
  /** what the page asked of anybody but this server, as addresses */
  readonly foreignRequests: string[];
  /** errors of scripts, and what they wrote to the console as errors */
  readonly troubles: string[];
}

/** A text without a translation is shown in English; that is looked after elsewhere. */
const isAboutWords = (text: string) => text.includes('@formatjs/intl');

/** Opens the admin panel in a browser profile of its own, at its sign-in page. */
export async function openPanel(): Promise<Panel> {
  const { url, browser } = bootedServer();
  const context = await (await browser()).newContext({ baseURL: url, locale: 'nn-NO' });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (/^(https?|wss?):/.test(address) && !address.startsWith(url)) foreignRequests.push(address);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAboutWords(message.text())) troubles.push(message.text());
  });
  await page.goto('/admin');
  return { page, foreignRequests, troubles };
}

/** Signs in by the form, as a person does, and waits for the page after it. */
export async function signInByForm({ page }: Panel, email: string): Promise<void> {
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.locator('nav').first().waitFor();
}
