import type { Locator, Page } from 'playwright-core';
import { words } from '../../src/plugins/approval/admin/src/case/words';
import { words as panelWords } from '../../src/plugins/approval/admin/src/panel/words';
import type { Entry } from '../workflow/entry';
import { type Panel, openPanel, signInByForm } from './panel';
import { said } from './words';

/** Opens the admin panel as somebody, in a browser of their own. */
export async function panelOf(email: string): Promise<Panel> {
  const panel = await openPanel();
  await signInByForm(panel, email);
  return panel;
}

/** The steps of the case on the screen. */
export const steps = (page: Page): Locator =>
  page.getByRole('list', { name: said(words, 'case.steps') }).getByRole('listitem');

/** The side panel about the approval. */
export const approval = (page: Page): Locator =>
  page.locator('aside', {
    has: page.getByRole('heading', { name: said(panelWords, 'panel.title') }),
  });

/** A button of the approval by what it does, such as `submit`. */
export const button = (page: Page, action: string): Locator =>
  page.getByRole('button', { name: said(words, `action.${action}`) });

/** Opens an entry to edit it, and waits until its case is there. */
export async function edit({ page }: Panel, { uid, documentId, locale }: Entry): Promise<void> {
  await page.goto(
    `/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`,
  );
  await steps(page).first().waitFor();
}

/** Opens the page of a case. */
export async function openCase({ page }: Panel, { uid, documentId, locale }: Entry): Promise<void> {
  await page.goto(`/admin/plugins/approval/cases/${uid}/${documentId}?locale=${locale}`);
  await steps(page).first().waitFor();
}
