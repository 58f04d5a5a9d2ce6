import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { words } from '../../src/plugins/approval/admin/src/case/words';
import { historyWords } from '../../src/plugins/approval/admin/src/case-page/history-words';
import { words as panelWords } from '../../src/plugins/approval/admin/src/panel/words';
import { eventually, strapiInstance } from '../server';
import { type Cast, cast } from '../workflow/cast';
import { bring, bringLive } from '../workflow/bring';
import { type Entry, save, standing, storyOf, unitCalled, write } from '../workflow/entry';
import { approval, button, edit, openCase, panelOf, steps } from './edit-view';
import type { Panel } from './panel';
import { among, said } from './words';

const STORY = 'api::story.story';

/** The name of the input that has the focus. */
const focused = ({ page }: Panel) => page.locator(':focus').first().getAttribute('name');

jest.setTimeout(90_000);

describe('the approval beside the form', () => {
  let people: Cast;
  let unit: string;
  let editor: Panel;
  let webEditor: Panel;
  const story = (title: string, more: object = {}) =>
    write(people.editor, STORY, { ...storyOf(unit, title), ...more });

  beforeAll(async () => {
    people = await cast();
    unit = await unitCalled('bibliotek');
    editor = await panelOf('redaktor@demo.example');
    webEditor = await panelOf('webredaktor@demo.example');
  }, 180_000);

  it('shows the stages as steps and says which one the case stands in', async () => {
    const entry = await story('Steg');
    await bring(people, entry, 'leader_review');
    await edit(editor, entry);
    expect(await steps(editor.page).count()).toBe(4);
    const current = editor.page.locator('li[aria-current="step"]');
    expect(await current.textContent()).toMatch(/^2/);
    const behind = steps(editor.page).first().getByText(among(words, 'case.step.done'));
    expect(await behind.count()).toBe(1);
  });

  it('shows a hearing only where texts are heard', async () => {
    const found = await strapiInstance()
      .documents('api::core-story.core-story')
      .findFirst({ locale: 'nn', filters: { unit: { documentId: unit } } });
    if (!found) throw new Error('The demo library has no core story.');
    await edit(editor, {
      uid: 'api::core-story.core-story',
      documentId: found.documentId,
      locale: 'nn',
    });
    expect(await steps(editor.page).count()).toBe(5);
  });

  it('leads from what is missing to its field', async () => {
    const entry = await story('Utan ingress', { lead: '' });
    await edit(editor, entry);
    await approval(editor.page).getByRole('list').last().getByRole('button').first().click();
    await eventually(async () => expect(await focused(editor)).toBe('lead'));
  });

  it('opens the collapsed entry of a list in which something is missing', async () => {
    const plan = await write(people.editor, 'api::plan.plan', {
      title: 'Plan',
      goals: [{ title: 'Eit mål' }, { title: '' }],
      unit,
    });
    await edit(editor, plan);
    await approval(editor.page).getByRole('button', { name: / 2, / }).click();
    await eventually(async () => expect(await focused(editor)).toBe('goals.1.title'));
  });

  it('says why an action is closed, for everybody to read', async () => {
    const entry = await story('Ikkje ferdig', { lead: '' });
    await edit(editor, entry);
    const submit = button(editor.page, 'submit');
    expect(await submit.isDisabled()).toBe(true);
    const reason = await submit.getAttribute('aria-describedby');
    expect(await editor.page.locator(`[id="${reason}"]`).innerText()).not.toBe('');
  });

  it('offers only what belongs to this person here', async () => {
    const entry = await story('Berre mitt');
    await edit(editor, entry);
    expect(await button(editor.page, 'submit').isVisible()).toBe(true);
    for (const foreign of ['approve', 'publish', 'unpublish', 'withdraw']) {
      expect(await button(editor.page, foreign).count()).toBe(0);
    }
  });

  it('sends it on, says what happens next, and takes it back again', async () => {
    const entry = await story('Send og angre');
    await edit(editor, entry);
    await button(editor.page, 'submit').click();
    await editor.page.getByText(said(words, 'outcome.submit.leader_review')).waitFor();
    expect((await standing(entry)).stage).toBe('leader_review');
    await editor.page.getByRole('button', { name: said(words, 'outcome.undo') }).click();
    await eventually(async () => expect((await standing(entry)).stage).toBe('drafting'));
  });

  it('asks to save first, so that what is sent on is what is on the screen', async () => {
    const entry = await story('Ulagra');
    await edit(editor, entry);
    await editor.page.locator('input[name="title"]').fill('Ulagra, men endra');
    await editor.page.getByText(said(panelWords, 'panel.unsaved')).waitFor();
    expect(await button(editor.page, 'submit').isDisabled()).toBe(true);
    await editor.page.keyboard.press('Control+Enter');
    await eventually(async () =>
      expect(await button(editor.page, 'submit').isEnabled()).toBe(true),
    );
  });

  it('wants a comment where the others must understand why', async () => {
    const entry = await story('Be om noko');
    await bring(people, entry, 'web_review');
    await edit(webEditor, entry);
    await button(webEditor.page, 'request_changes').click();
    await webEditor.page
      .getByText(said(words, 'comment.missing.request_changes'))
      .first()
      .waitFor();
    expect((await standing(entry)).stage).toBe('web_review');
    await webEditor.page.getByLabel(said(words, 'comment.label')).fill('Skriv kven som skal kome.');
    await button(webEditor.page, 'request_changes').click();
    await eventually(async () => expect((await standing(entry)).stage).toBe('drafting'));
  });

  it('has no way to publish but through the case, not even by keyboard', async () => {
    const entry = await story('Ingen snarveg');
    await bringLive(people, entry, 'drafting');
    await save(people.editor, entry, { lead: 'Noko nytt.' });
    const asked: string[] = [];
    webEditor.page.on('request', (request) => asked.push(request.url()));
    await edit(webEditor, entry);
    await webEditor.page.locator('input[name="title"]').fill('Rett ut');
    await webEditor.page.keyboard.press('Control+Shift+Enter');
    const form = webEditor.page.locator('aside').first().getByRole('button');
    expect(await form.count()).toBe(2);
    await webEditor.page.getByText(said(panelWords, 'panel.unsaved')).waitFor();
    expect(asked.filter((url) => /actions\/(publish|unpublish|bulk)/i.test(url))).toEqual([]);
  });

  it('publishes nothing from the list either', async () => {
    const { page } = await panelOf('admin@demo.example');
    await page.goto(`/admin/content-manager/collection-types/${STORY}`);
    // A list that is drawn anew meanwhile forgets what was chosen.
    await eventually(async () => {
      await page.locator('tbody').getByRole('checkbox').first().check();
      const remove = page.getByRole('button', { name: /^(Delete|Slett|Slet)$/ });
      await remove.first().waitFor({ timeout: 2_000 });
    });
    const publishing = page.getByRole('button', { name: /^(un|av|af)?publi(sh|ser|cér|cer)$/i });
    expect(await publishing.count()).toBe(0);
  });
});

describe('the page of a case', () => {
  let people: Cast;
  let entry: Entry;
  beforeAll(async () => {
    people = await cast();
    entry = await write(people.editor, STORY, storyOf(await unitCalled('bibliotek'), 'Heile saka'));
    await bring(people, entry, 'leader_review');
  }, 120_000);

  it('tells what has happened in sentences, and keeps what is said in a thread', async () => {
    const leader = await panelOf('leiar@demo.example');
    await openCase(leader, entry);
    const { page } = leader;
    await page.getByText(said(historyWords, 'history.submit.leader_review')).waitFor();
    await page.getByRole('textbox').last().fill('Fint skrive.');
    await page.getByRole('button', { name: /^Send$/ }).click();
    await page.locator('blockquote', { hasText: 'Fint skrive.' }).waitFor();
    await button(page, 'approve').click();
    await eventually(async () => expect((await standing(entry)).stage).toBe('web_review'));
  });

  it('tells somebody without a role why there is nothing to do', async () => {
    const admin = await panelOf('admin@demo.example');
    await openCase(admin, entry);
    await admin.page.getByText(said(words, 'standing.no-role')).waitFor();
    expect(await button(admin.page, 'publish').count()).toBe(0);
  });
});
