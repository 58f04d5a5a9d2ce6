import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { strapiInstance } from '../server';
import { englishOn, markEnglish } from './english';
import { openPanel, type Panel, signInByForm } from './panel';

const STORIES = '/admin/content-manager/collection-types/api::story.story';

/** Strapi's pages ask for settings and for paid parts without looking whether they are there, and do without. */
const ASKED_IN_VAIN = /\/(upload\/settings|admin\/ai-feature-config|i18n\/ai-localization-jobs)/;

/** The entries of the main menu, as a screen reader says them. */
const menuOf = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('nav')
    .first()
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));

/** Opens a page of the panel and waits until it has its heading. */
async function visit({ page }: Panel, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** The pages that somebody who writes comes to. */
async function* walk(panel: Panel, locale: string): AsyncGenerator<string> {
  const inLanguage = `plugins[i18n][locale]=${locale}`;
  yield 'start page';
  await visit(panel, `${STORIES}?page=1&${inLanguage}`);
  yield 'list';
  await panel.page.locator('tbody tr a').first().click();
  await panel.page.locator('form, [name="title"]').first().waitFor();
  await panel.page.waitForLoadState('networkidle');
  yield 'entry';
  const types = ['api::job.job', 'api::practical-info.practical-info', 'api::result.result'];
  for (const uid of types) {
    await visit(panel, `/admin/content-manager/collection-types/${uid}/create?${inLanguage}`);
    yield `new ${uid}`;
  }
  await visit(panel, '/admin/plugins/upload');
  yield 'files';
  await visit(panel, '/admin/me');
  yield 'profile';
  await visit(panel, '/admin/me/sessions');
  yield 'devices';
}

/** Everything the walk shows in English, by page. */
async function englishOnTheWay(panel: Panel, locale: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for await (const place of walk(panel, locale)) {
    const english = await englishOn(panel.page);
    if (english.length > 0) found[place] = english;
  }
  return found;
}

async function prefer(email: string, preferedLanguage: string): Promise<void> {
  await strapiInstance().db.query('admin::user').update({
    where: { email },
    data: { preferedLanguage },
  });
}

const people = [
  {
    who: 'an editor in Bø',
    email: 'redaktor@demo.example',
    browser: 'nn-NO',
    locale: 'nn',
    welcome: 'Velkomen til Synleg',
    menu: ['Heim', 'Innhald', 'Bilete og filer'],
    units: 'Arbeidsplassane dine',
    theme: 'Reportasjar og aktuelt',
    value: 'Aktuelt',
  },
  {
    who: 'an editor in Herning',
    email: 'redaktor.uu@demo.example',
    browser: 'da-DK',
    locale: 'da',
    welcome: 'Velkommen til Synleg',
    menu: ['Hjem', 'Indhold', 'Billeder og filer'],
    units: 'Din enhed',
    theme: 'Historier og aktuelt',
    value: 'Aktuelt',
  },
  {
    who: 'a leader who reads Bokmål',
    email: 'leiar@demo.example',
    browser: 'nb-NO',
    locale: 'nb',
    welcome: 'Velkommen til Synleg',
    menu: ['Hjem', 'Innhold', 'Bilder og filer'],
    units: 'Arbeidsplassene dine',
    theme: 'Reportasjer og aktuelt',
    value: 'Aktuelt',
  },
];

describe.each(people)('to $who, the panel', ({ email, browser, locale, ...said }) => {
  let panel: Panel;
  beforeAll(async () => {
    await prefer(email, locale);
    panel = await openPanel({ locale: browser, prepare: markEnglish });
  }, 60_000);
  afterAll(() => panel.page.context().close());

  it('says welcome in the language that the browser asks for', async () => {
    await panel.page.getByRole('heading', { name: said.welcome }).waitFor();
    expect(await englishOn(panel.page)).toEqual([]);
    await signInByForm(panel, email);
  }, 60_000);

  it('has the menu in their words, and no settings and nothing to buy in it', async () => {
    await panel.page.getByRole('heading', { name: said.units }).waitFor();
    const menu = await menuOf(panel.page);
    expect(menu).toEqual(expect.arrayContaining(said.menu));
    expect(
      menu.filter((name) => /^(Innstill|Indstill|Settings|Market|Deploy)/.test(name ?? '')),
    ).toEqual([]);
    expect(await panel.page.locator('a[href*="/settings"], a[href*="strapi.io"]').count()).toBe(0);
  });

  it('leads to a theme of their unit with one click', async () => {
    await panel.page.getByRole('link', { name: said.theme, exact: true }).first().click();
    await panel.page.getByRole('heading', { name: said.theme, level: 1 }).waitFor();
    await panel.page.goto('/admin');
    await panel.page.getByRole('heading', { name: said.units }).waitFor();
  });

  it('says nothing in English on the pages they come to', async () => {
    expect(await englishOnTheWay(panel, email.includes('.uu') ? 'da' : 'nn')).toEqual({});
  }, 120_000);

  it('asks nothing of anybody but its own server, and has no errors', () => {
    expect(panel.foreignRequests).toEqual([]);
    expect(panel.troubles.filter((text) => !ASKED_IN_VAIN.test(text))).toEqual([]);
  });
});

describe('the introduction on the start page', () => {
  it('is put away once and stays away', async () => {
    const panel = await openPanel();
    await signInByForm(panel, 'redaktor@demo.example');
    await panel.page.getByText('Send til godkjenning når du er ferdig', { exact: false }).waitFor();
    await panel.page.getByRole('button', { name: 'Skjønar, ta det bort' }).click();
    await visit(panel, '/admin');
    await panel.page.getByRole('heading', { name: 'Arbeidsplassane dine' }).waitFor();
    expect(await panel.page.getByText('Send til godkjenning når du er ferdig').count()).toBe(0);
    await panel.page.context().close();
  }, 60_000);
});

describe('to a web editor, the panel', () => {
  it('shows one unit of many, and another when it is chosen', async () => {
    const panel = await openPanel();
    await signInByForm(panel, 'webredaktor@demo.example');
    const search = panel.page.getByRole('combobox', { name: 'Vel arbeidsplass' });
    await search.click();
    await search.fill('sjukeheim');
    await panel.page.getByRole('option', { name: /sjukeheim/i }).click();
    await panel.page.getByRole('heading', { name: /sjukeheim/i, level: 2 }).waitFor();
    await panel.page.context().close();
  }, 60_000);
});
