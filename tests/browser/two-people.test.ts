import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { eventually } from '../server';
import { type Cast, cast } from '../workflow/cast';
import { draftRow, type Entry, save, storyOf, unitCalled, write } from '../workflow/entry';
import { openPanel, type Panel, signInByForm } from './panel';

const STORY = 'api::story.story';
const A_MINUTE = 60_000;

let people: Cast;
let unit: string;
let entry: Entry;
let panels: Panel[];
let editor: Page;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
  const panel = await openPanel();
  await signInByForm(panel, 'redaktor@demo.example');
  panels = [panel];
  editor = panel.page;
}, A_MINUTE);
afterAll(async () => {
  for (const { page } of panels) await page.context().close();
});

const titleField = (page: Page) => page.locator('input[name="title"]');
const sidePanel = (page: Page) =>
  page.getByRole('complementary').filter({ hasText: /Andre i sam(e|me) utkast/ });
const alert = (page: Page) => sidePanel(page).getByRole('alert');
const titleNow = async () => ((await draftRow(entry)) as { title: string }).title;

async function open(page: Page): Promise<void> {
  await page.goto(
    `/admin/content-manager/collection-types/${STORY}/${entry.documentId}?plugins[i18n][locale]=nn`,
  );
  await titleField(page).waitFor();
}
const saveByButton = (page: Page) => page.getByRole('button', { name: /^(Lagre|Save)$/ }).click();

beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, 'Kaffikroken'));
  await open(editor);
}, A_MINUTE);

describe('two people with the same draft open', () => {
  it(
    'see each other',
    async () => {
      const panel = await openPanel();
      panels.push(panel);
      await signInByForm(panel, 'leiar@demo.example');
      await open(panel.page);
      await sidePanel(panel.page).getByRole('listitem').first().waitFor();
    },
    A_MINUTE,
  );

  it(
    'do not lose what they wrote when the other was first: they see what is new, and choose',
    async () => {
      await titleField(editor).fill('Kakaokroken');
      await save(people.leader, entry, { title: 'Tekroken' });
      await saveByButton(editor);

      await alert(editor).waitFor();
      expect(await titleField(editor).inputValue()).toBe('Kakaokroken');
      expect(await titleNow()).toBe('Tekroken');

      await alert(editor).getByRole('button').click();
      const dialog = editor.getByRole('dialog');
      await dialog.locator('ins', { hasText: 'Tekroken' }).first().waitFor();
      expect(await dialog.locator('del').first().textContent()).toContain('Kaffikroken');

      await dialog.getByRole('button', { name: /Beh[ao]ld mitt/ }).click();
      await alert(editor).waitFor({ state: 'detached' });
      await saveByButton(editor);
      await eventually(async () => expect(await titleNow()).toBe('Kakaokroken'));
    },
    A_MINUTE,
  );

  it(
    'can load what is new instead',
    async () => {
      await titleField(editor).fill('Kakaokroken');
      await save(people.leader, entry, { title: 'Tekroken' });
      await saveByButton(editor);
      await alert(editor).getByRole('button').click();
      await editor.getByRole('dialog').getByRole('button', { name: 'Hent det nye' }).click();
      await eventually(async () => expect(await titleField(editor).inputValue()).toBe('Tekroken'));
      await titleField(editor).fill('Kakao- og tekroken');
      await saveByButton(editor);
      await eventually(async () => expect(await titleNow()).toBe('Kakao- og tekroken'));
    },
    A_MINUTE,
  );

  it(
    'save as often as they like while nobody else does',
    async () => {
      for (const title of ['Ein', 'To', 'Tre']) {
        await titleField(editor).fill(title);
        await saveByButton(editor);
        await eventually(async () => expect(await titleNow()).toBe(title));
      }
    },
    A_MINUTE,
  );
});
