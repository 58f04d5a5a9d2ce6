import { expect } from '@jest/globals';
import { words as caseWords } from '../../../src/plugins/approval/admin/src/case/words';
import { words as pageWords } from '../../../src/plugins/approval/admin/src/case-page/words';
import { words as inboxWords } from '../../../src/plugins/approval/admin/src/inbox/words';
import { words as noticeWords } from '../../../src/plugins/approval/admin/src/notices/words';
import { eventually, signIn } from '../../server';
import { steps } from '../edit-view';
import type { Person } from './person';

const menu = ({ page }: Person, part: string) =>
  page.locator(`nav a[href$="/plugins/approval/${part}"]`).first();

/** How many notices the bell says are unread. */
const bell = async (person: Person): Promise<number> =>
  Number(/\d+/.exec(await menu(person, 'notices').innerText())?.[0] ?? 0);

const unread = async ({ email }: Person): Promise<number> => {
  const answer = await (await signIn(email)).get('/approval/notices').expect(200);
  return (answer.body as { meta: { unread: number } }).meta.unread;
};

/** Sees by the bell that there is something new. @returns what the newest notice says, which must be unread */
export async function newestNotice(person: Person): Promise<string> {
  const { page, hand, say } = person;
  await eventually(async () => expect(await bell(person)).toBe(await unread(person)));
  await hand.press(menu(person, 'notices'));
  await page.getByRole('heading', { level: 1, name: say(noticeWords, 'notices.title') }).waitFor();
  const newest = page.locator('main li').first();
  await newest.getByRole('img', { name: say(noticeWords, 'notices.is-unread') }).waitFor();
  return newest.getByRole('link').innerText();
}

/** Opens the case of the story from the inbox, where it must wait. */
export async function openFromInbox(person: Person): Promise<void> {
  const { page, hand, say, place } = person;
  await hand.press(menu(person, 'inbox'));
  await page.getByRole('heading', { level: 1, name: say(inboxWords, 'inbox.title') }).waitFor();
  await hand.press(page.locator('main').getByRole('link', { name: place.texts.title }).first());
  await steps(page).first().waitFor();
}

/** From the page of the case to the form with the panel beside it. */
export async function openForm({ page, hand, say }: Person): Promise<void> {
  await hand.press(page.getByRole('link', { name: say(pageWords, 'case-page.edit') }));
  await page.locator('[name="title"]').waitFor();
  await steps(page).first().waitFor();
  // The form takes what the server says once more, over what is written at once.
  await page.waitForLoadState('networkidle');
}

/** Writes to the others, beside what is done next. */
export const comment = ({ page, hand, say }: Person, text: string): Promise<void> =>
  hand.write(page.getByLabel(say(caseWords, 'comment.label')), text);

/** Does something in the case and waits until it says what came of it. */
export async function act(person: Person, action: string, outcome: string): Promise<void> {
  const { page, hand, say } = person;
  const button = page.getByRole('button', {
    name: say(caseWords, `action.${action}`),
    exact: true,
  });
  await hand.press(button);
  await page
    .getByRole('status')
    .filter({ hasText: say(caseWords, outcome) })
    .waitFor();
}
