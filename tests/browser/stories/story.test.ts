import { afterEach, expect, it, jest } from '@jest/globals';
import { act, comment, newestNotice, openForm, openFromInbox } from './case';
import { keyboard, mouse } from './hands';
import { arrive, comeBack, type Person } from './person';
import { BO, HERNING, type Place } from './places';
import { publicLead } from './public';
import { improveLead, publishingButtons, writeStory } from './writing';

/** Strapi's pages ask for settings and for paid parts without looking whether they are there, and do without. */
const ASKED_IN_VAIN = /\/(upload\/settings|admin\/ai-feature-config|i18n\/ai-localization-jobs)/;
const STRAPIS_PUBLISHING = /actions\/(publish|unpublish|bulk)/i;

const withoutMouse: Place = { ...BO, texts: { ...BO.texts, title: 'Strikking utan mus' } };

jest.setTimeout(240_000);

const present: Person[] = [];
afterEach(async () => {
  for (const { page } of present.splice(0)) await page.context().close();
});

/** The person comes back, is told of the story, and finds it in the inbox. */
async function findsItWaiting(person: Person): Promise<void> {
  await comeBack(person);
  expect(await newestNotice(person)).toContain(person.place.texts.title);
  await openFromInbox(person);
}

async function editorWritesAndSubmits(editor: Person): Promise<void> {
  await writeStory(editor);
  expect(await publishingButtons(editor)).toEqual({ everywhere: 0, inTheApproval: 0 });
  await act(editor, 'submit', 'outcome.submit.leader_review');
}

async function leaderAsksForChanges(leader: Person): Promise<void> {
  await findsItWaiting(leader);
  await comment(leader, leader.place.texts.wish);
  await act(leader, 'request_changes', 'outcome.request_changes');
}

async function editorMendsAndSubmitsAgain(editor: Person): Promise<void> {
  const { texts } = editor.place;
  await findsItWaiting(editor);
  await editor.page.locator('blockquote', { hasText: texts.wish }).waitFor();
  await openForm(editor);
  await improveLead(editor, texts.betterLead);
  await act(editor, 'submit', 'outcome.submit.leader_review');
}

async function leaderApproves(leader: Person): Promise<void> {
  await findsItWaiting(leader);
  await act(leader, 'approve', 'outcome.approve');
}

async function webEditorPublishes(webEditor: Person): Promise<void> {
  await findsItWaiting(webEditor);
  await openForm(webEditor);
  expect(await publishingButtons(webEditor)).toEqual({ everywhere: 1, inTheApproval: 1 });
  await act(webEditor, 'publish', 'outcome.publish.published');
}

it.each([
  { how: 'in Nynorsk', place: BO, handOn: mouse },
  { how: 'in Danish', place: HERNING, handOn: mouse },
  { how: 'with the keyboard alone', place: withoutMouse, handOn: keyboard },
])('a text comes to the public by way of its leader and a web editor, $how', async (told) => {
  const { place, handOn } = told;
  const asked: string[] = [];
  const arrives = async (email: string) => {
    const person = await arrive(place, email, handOn);
    person.page.on('request', (request) => asked.push(request.url()));
    present.push(person);
    return person;
  };
  const editor = await arrives(place.editor);
  const leader = await arrives(place.leader);

  await editorWritesAndSubmits(editor);
  expect(await publicLead(place)).toBeUndefined();
  await leaderAsksForChanges(leader);
  expect(await publicLead(place)).toBeUndefined();
  await editorMendsAndSubmitsAgain(editor);
  expect(await publicLead(place)).toBeUndefined();
  await leaderApproves(leader);
  expect(await publicLead(place)).toBeUndefined();
  await webEditorPublishes(await arrives(place.webEditor));
  expect(await publicLead(place)).toBe(place.texts.betterLead);

  await comeBack(editor);
  expect(await newestNotice(editor)).toContain(place.texts.title);
  expect(asked.filter((url) => STRAPIS_PUBLISHING.test(url))).toEqual([]);
  const troubles = present.flatMap(({ panel }) => panel.troubles);
  expect(troubles.filter((text) => !ASKED_IN_VAIN.test(text))).toEqual([]);
});
