import type { Page } from 'playwright-core';
import type { Words } from '../../../src/plugins/approval/admin/src/words';
import { signIn } from '../../server';
import { openPanel, type Panel, signInByForm } from '../panel';
import { stopFading } from './focus';
import type { Hand } from './hands';
import type { Place } from './places';

/** Somebody at the admin panel, with their way to use it and the language they read. */
export interface Person {
  readonly panel: Panel;
  readonly page: Page;
  readonly hand: Hand;
  readonly place: Place;
  readonly email: string;
  /** what the panel calls something in this person's language */
  readonly say: (words: Words, key: string) => string;
}

/** What takes longer has failed, also on a busy machine. */
const PATIENCE = 60_000;

/** Somebody opens the panel and signs in. From here on they go where links and buttons lead. */
export async function arrive(
  place: Place,
  email: string,
  handOn: (page: Page) => Hand,
): Promise<Person> {
  const account = await signIn(email);
  await account.put('/admin/users/me').send({ preferedLanguage: place.language }).expect(200);
  const panel = await openPanel({ locale: place.browser, prepare: stopFading });
  await signInByForm(panel, email);
  const { page } = panel;
  page.setDefaultTimeout(PATIENCE);
  return {
    panel,
    page,
    hand: handOn(page),
    place,
    email,
    say: (words, key) => {
      const sentence = words[key]?.[place.language];
      if (sentence === undefined) throw new Error(`Nothing is said under ${key}.`);
      return sentence;
    },
  };
}

/** The next time that they sit down: the panel is opened anew, at its start page. */
export async function comeBack({ page, hand }: Person): Promise<void> {
  await hand.press(page.locator('nav a[href="/admin/"], nav a[href="/admin"]').first());
  await page.reload();
  await page.locator('nav').first().waitFor();
}
