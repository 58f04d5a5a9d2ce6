import { beforeAll, describe, expect, it } from '@jest/globals';
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

  it('has no errors', () => {
    expect(panel.troubles).toEqual([]);
  });
});
