import type { Agent } from 'supertest';
import { signIn } from '../../server';
import { bringLive } from '../../workflow/bring';
import { cast } from '../../workflow/cast';
import { type Entry, save, storyOf, unitCalled, write } from '../../workflow/entry';
import { approval, edit, openCase } from '../edit-view';
import type { Person } from './person';
import type { Place } from './places';

/** Everybody whom a case of this place needs. */
async function peopleOf({ editor, leader }: Place) {
  const [writing, deciding]: Agent[] = await Promise.all([signIn(editor), signIn(leader)]);
  if (!writing || !deciding) throw new Error('Nobody is there.');
  return { ...(await cast()), editor: writing, leader: deciding };
}

/** A story that is public, has been written on since, and waits for the leader. */
export async function storyWithNews(place: Place): Promise<Entry> {
  const people = await peopleOf(place);
  const { texts, presentation, language } = place;
  const unit = await unitCalled(presentation.split('/')[1] ?? '');
  const content = { ...storyOf(unit, texts.title), lead: texts.lead };
  const entry = await write(people.editor, 'api::story.story', content, language);
  await bringLive(people, entry, 'published');
  await save(people.editor, entry, { lead: texts.betterLead }).expect(200);
  await bringLive(people, entry, 'leader_review');
  return entry;
}

const MORE = {
  nn: 'Vis fleire val',
  nb: 'Vis flere valg',
  da: 'Vis flere valg',
  en: 'More',
} as const;

/** On a small screen the panel lies in a drawer that is opened first. */
async function openDrawer({ page, place }: Person): Promise<void> {
  await page.getByRole('button', { name: MORE[place.language] }).click();
  await approval(page).waitFor();
}

/** A page that people look at every day. */
export interface DailyPage {
  readonly name: string;
  readonly open: (person: Person, entry: Entry) => Promise<void>;
  /** what is to be opened first on a small screen */
  readonly onSmallScreen?: (person: Person) => Promise<void>;
}

const visit = async ({ page }: Person, address: string, until: string) => {
  await page.goto(address);
  await page.locator(until).first().waitFor();
};

export const DAILY_PAGES: DailyPage[] = [
  { name: 'home', open: (person) => visit(person, '/admin', 'main section li a >> nth=4') },
  {
    name: 'inbox',
    open: (person) =>
      visit(person, '/admin/plugins/approval/inbox', 'main h1 ~ *, main td a, main li a'),
  },
  {
    name: 'notices',
    open: (person) => visit(person, '/admin/plugins/approval/notices', 'main li a'),
  },
  {
    name: 'edit-view',
    open: (person, entry) => edit(person.panel, entry),
    onSmallScreen: openDrawer,
  },
  {
    name: 'case',
    open: async (person, entry) => {
      await openCase(person.panel, entry);
      await person.page.locator('main ins').first().waitFor();
    },
  },
];
