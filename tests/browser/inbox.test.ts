import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Cast, cast } from '../workflow/cast';
import { bring } from '../workflow/bring';
import { type Entry, save, standing, storyOf, unitCalled, write } from '../workflow/entry';
import { eventually } from '../server';
import { openPanel, type Panel, signInByForm } from './panel';

const INBOX = '/admin/plugins/approval/inbox';
const TITLES = ['Ope om kvelden', 'Lesesirkel', 'Julestengt'];

describe('the inbox in a browser', () => {
  let people: Cast;
  let panel: Panel;
  const entries: Entry[] = [];
  const main = () => panel.page.locator('main');
  const rows = () => main().locator('tbody tr');
  const dialog = () => panel.page.getByRole('dialog');

  const assertAccessible = async () => {
    const { violations } = await new AxeBuilder({ page: panel.page }).include('main').analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  };

  beforeAll(async () => {
    people = await cast();
    const unit = await unitCalled('bibliotek');
    for (const title of TITLES) {
      const entry = await write(people.editor, 'api::story.story', storyOf(unit, title));
      await bring(people, entry, 'leader_review');
      entries.push(entry);
    }
    panel = await openPanel();
    await signInByForm(panel, 'leiar@demo.example');
  }, 120_000);

  it('shows what waits, and finds one of it by its title', async () => {
    await panel.page.goto(INBOX);
    await eventually(async () => expect(await rows().count()).toBeGreaterThanOrEqual(3), 20_000);
    await assertAccessible();
    await main().locator('input[name="q"]').fill('lesesirkel');
    await panel.page.keyboard.press('Enter');
    await eventually(async () => expect(await rows().count()).toBe(1), 20_000);
    await panel.page.goBack();
    await eventually(async () => expect(await rows().count()).toBeGreaterThanOrEqual(3), 20_000);
  }, 90_000);

  it('approves several in one go and tells of each, also of the one that is refused', async () => {
    for (const title of TITLES) {
      await rows().filter({ hasText: title }).getByRole('checkbox').click();
    }
    const [, changed] = entries;
    if (!changed) throw new Error('There is nothing to change.');
    await save(people.editor, changed, { title: 'Lesesirkel på nytt' });
    await main()
      .getByRole('button', { name: /Godkjenn 3/ })
      .click();
    await dialog()
      .getByRole('button', { name: /Godkjenn 3/ })
      .click();
    await eventually(async () => {
      expect(await dialog().locator('li').allInnerTexts()).toEqual([
        expect.stringMatching(/Ope om kvelden\s+godkjen[td]/),
        expect.stringMatching(/Lesesirkel\s+(?!godkjen)\S/),
        expect.stringMatching(/Julestengt\s+godkjen[td]/),
      ]);
    }, 20_000);
    const stages = await Promise.all(entries.map(async (entry) => (await standing(entry)).stage));
    expect(stages).toEqual(['web_review', 'drafting', 'web_review']);
  }, 90_000);

  it('has no errors', () => {
    expect(panel.troubles.filter((trouble) => !trouble.includes('409'))).toEqual([]);
  });
});
