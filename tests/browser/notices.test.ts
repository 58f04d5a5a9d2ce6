import { beforeAll, describe, expect, it } from '@jest/globals';
import { strapiInstance } from '../server';
import { bring } from '../workflow/bring';
import { cast } from '../workflow/cast';
import { type Entry, storyOf, unitCalled, write } from '../workflow/entry';
import { openPanel, type Panel, signInByForm } from './panel';

const title = 'Lesestund for småtroll';

describe('notices in the panel', () => {
  let panel: Panel;
  let entry: Entry;

  beforeAll(async () => {
    const people = await cast();
    const unit = await unitCalled('bibliotek');
    entry = await write(people.editor, 'api::story.story', storyOf(unit, title));
    await bring(people, entry, 'leader_review');
    await people.leader.post('/approval/notices/read').send({ ids: 'all' });
    await bring(
      people,
      await write(people.editor, 'api::story.story', storyOf(unit, title)),
      'leader_review',
    );
    panel = await openPanel();
    await signInByForm(panel, 'leiar@demo.example');
  }, 90_000);

  it('are counted in the menu, from everywhere', async () => {
    const link = panel.page.locator('a[href$="/plugins/approval/notices"]').first();
    await link.waitFor();
    await panel.page.locator('a[href$="/plugins/approval/notices"] >> text="1"').first().waitFor();
    await link.click();
    await panel.page.getByRole('heading', { level: 1, name: 'Varsel' }).waitFor();
  }, 60_000);

  it('are read by opening their case', async () => {
    const { page } = panel;
    const unread = page.getByRole('img', { name: 'Ulese' });
    await unread.first().waitFor();
    expect(await unread.count()).toBe(1);
    await page
      .getByRole('link', { name: `«${title}» ventar på godkjenninga di.` })
      .first()
      .click();
    await page.waitForURL('**/plugins/approval/cases/**');
    await page.goto('/admin/plugins/approval/notices');
    await page.getByText('Du har lese alt').waitFor();
    expect(await unread.count()).toBe(0);
  }, 60_000);

  it('let a person choose how they come', async () => {
    const { page } = panel;
    await page.getByRole('combobox', { name: 'Varsel på e-post' }).click();
    await page.getByRole('option', { name: 'Samla, éin gong om dagen' }).click();
    await page.getByText('Lagra').first().waitFor();
    const rows = await strapiInstance().db.query('plugin::approval.notice-preference').findMany();
    expect(rows).toMatchObject([{ email: 'daily' }]);
    expect(await page.getByText('Sjå om e-postane kjem fram').count()).toBe(0);
  }, 60_000);

  it('show the web editor the outbox, with a way to send again', async () => {
    const mails = strapiInstance().db.query('plugin::approval.mail');
    await mails.updateMany({
      where: {},
      data: { state: 'given_up', attempts: 10, failure: 'not_reached', nextAttemptAt: null },
    });
    const other = await openPanel();
    await signInByForm(other, 'webredaktor@demo.example');
    const { page } = other;
    await page.goto('/admin/plugins/approval/notices');
    await page.getByRole('link', { name: 'Sjå om e-postane kjem fram' }).click();
    await page.getByText('e-posttenaren svarar ikkje').first().waitFor();
    await page.getByRole('button', { name: 'Send på nytt' }).first().click();
    await page.getByText('Vi prøver å sende på nytt').first().waitFor();
    expect(other.troubles).toEqual([]);
  }, 60_000);

  it('have no errors', () => {
    expect(panel.troubles).toEqual([]);
  });
});
