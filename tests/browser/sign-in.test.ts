import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, strapiInstance } from '../server';
import { openPanel, signInByForm, type Panel } from './panel';

describe('the admin panel in a browser', () => {
  let panel: Panel;
  beforeAll(async () => {
    panel = await openPanel();
  }, 60_000);

  it('lets an editor in by the form', async () => {
    await signInByForm(panel, 'redaktor@demo.example');
    expect(new URL(panel.page.url()).pathname).toBe('/admin');
  }, 60_000);

  it('asks nothing of anybody but its own server', () => {
    expect(panel.foreignRequests).toEqual([]);
  });

  it('advertises nothing', async () => {
    expect(await panel.page.locator('a[href*="strapi.io"]').count()).toBe(0);
  });

  it('has no errors', () => {
    expect(panel.troubles).toEqual([]);
  });
});

it('is in the language of the browser, and so is what the server writes from then on', async () => {
  const users = strapiInstance().db.query('admin::user');
  const where = { email: 'tilsett@demo.example' };
  await users.update({ where, data: { preferedLanguage: null } });
  const panel = await openPanel({ locale: 'da-DK' });
  await signInByForm(panel, where.email);
  await eventually(async () =>
    expect(await users.findOne({ where })).toMatchObject({ preferedLanguage: 'da' }),
  );
});
