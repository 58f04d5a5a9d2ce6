import { expect } from '@jest/globals';
import { words as home } from '../../../src/plugins/synleg/admin/src/home/words';
import { eventually } from '../../server';
import { approval, steps } from '../edit-view';
import type { Person } from './person';

const field = ({ page }: Person, name: string) => page.locator(`[name="${name}"]`);

/** The words of Strapi's own that a form has. */
const SAVE = { nn: 'Lagre', nb: 'Lagre', da: 'Gem', en: 'Save' } as const;
const UNIT = { nn: 'Arbeidsplass', nb: 'Arbeidsplass', da: 'Enhed', en: 'Unit' } as const;

async function save({ page, hand, place }: Person): Promise<void> {
  const button = page.getByRole('button', { name: SAVE[place.language], exact: true });
  const saved = page.waitForResponse(
    (response) =>
      /collection-types/.test(response.url()) && /P(OS|U)T/.test(response.request().method()),
  );
  await hand.press(button);
  await saved;
  // Nothing is left to save.
  await eventually(async () => expect(await button.isDisabled()).toBe(true));
}

/** From the start page to an empty form of the theme, and a first draft in it. */
export async function writeStory(person: Person): Promise<void> {
  const { page, hand, place, say } = person;
  const { theme, texts, language } = place;
  const unit = page.locator('section', {
    has: page.getByRole('heading', { name: place.unit, exact: false, level: 2 }),
  });
  const write = say(home, 'home.theme.write_in').replace('{theme}', theme);
  await hand.press(unit.getByRole('link', { name: write }));
  await field(person, 'title').waitFor();
  await hand.write(field(person, 'title'), texts.title);
  await hand.choose(page.getByRole('combobox', { name: UNIT[language] }), place.unit);
  await hand.write(field(person, 'lead'), texts.lead);
  await hand.write(page.locator('[contenteditable="true"]').first(), texts.body);
  await save(person);
  await steps(page).first().waitFor();
}

/** Puts another lead in the place of the old one. */
export async function improveLead(person: Person, lead: string): Promise<void> {
  await person.hand.write(field(person, 'lead'), lead);
  await save(person);
}

/** Buttons that publish, and of these the ones that the approval has. */
export async function publishingButtons({ page }: Person) {
  const name = /^(un|av|af)?publi(sh|ser|c[eé]r)\b/i;
  return {
    everywhere: await page.getByRole('button', { name }).count(),
    inTheApproval: await approval(page).getByRole('button', { name }).count(),
  };
}
