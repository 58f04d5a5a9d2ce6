import type { Page } from 'playwright-core';
import { bootedServer } from '../server/booted-server';

const password = 'Synleg-demo-1';
/** A machine that does something else besides shows a page late. */
const PATIENCE_MS = 90_000;

export interface Panel {
  readonly page: Page;
  /** what the page asked of anybody but this server, as addresses */
  readonly foreignRequests: string[];
  /** errors of scripts, and what they wrote to the console as errors */
  readonly troubles: string[];
}

interface Visitor {
  /** that the browser asks for */
  locale?: string;
  /** done to the page before it is opened */
  prepare?: (page: Page) => Promise<void>;
}

/** Opens the admin panel in a browser profile of its own, at its sign-in page. */
export async function openPanel({ locale = 'nn-NO', prepare }: Visitor = {}): Promise<Panel> {
  const server = bootedServer();
  const { url } = server;
  const context = await (await server.browser()).newContext({ baseURL: url, locale });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const troubles: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (/^(https?|wss?):/.test(address) && !address.startsWith(url)) foreignRequests.push(address);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
  });
  await prepare?.(page);
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
