import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  ask,
  caseOf,
  codeOf,
  type Entry,
  move,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';

const STORY = 'api::story.story';
const FLAG = 'awaiting_retrospective_review';

let people: Cast;
let unit: string;
let entry: Entry;

const publicTitles = async () => {
  const answer = await anonymous().get(
    '/api/synleg/v1/entries?theme=stories&pagination[pageSize]=100',
  );
  return (answer.body as { data: { title: string }[] }).data.map(({ title }) => title);
};
const emergency = () =>
  move(people.web_editor, entry, 'emergency_publish', { comment: 'Vatnet er stengt.' });

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, `Naud ${Date.now()}`));
});

describe('a publication in an emergency', () => {
  test('goes out at once and waits for the leader’s word', async () => {
    const { title } = await caseOf(people.editor, entry);
    expect((await emergency()).status).toBe(200);
    expect(await publicTitles()).toContain(title);
    expect(await standing(entry)).toMatchObject({ stage: 'published', live: true, flags: [FLAG] });

    expect((await move(people.leader, entry, 'approve_retrospectively')).status).toBe(200);
    expect(await standing(entry)).toMatchObject({ stage: 'published', live: true, flags: [] });
    expect(codeOf(await move(people.leader, entry, 'approve_retrospectively'))).toBe(
      'approval.action_not_allowed_in_stage',
    );
  });

  test('needs a reason', async () => {
    expect(codeOf(await move(people.web_editor, entry, 'emergency_publish'))).toBe(
      'approval.comment_required',
    );
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: false });
  });

  test('is for what is complete: a hurry is no reason to publish half a page', async () => {
    await save(people.editor, entry, { lead: '' });
    expect(codeOf(await emergency())).toBe('approval.requirements_not_met');
  });

  test('takes no times', async () => {
    const { version } = await standing(entry);
    const body = { action: 'emergency_publish', version, comment: 'No.' };
    const answer = await ask(people.web_editor, entry, { ...body, publishAt: '2999-01-01T00:00Z' });
    expect(codeOf(answer)).toBe('approval.invalid_time');
  });

  test('keeps its flag when the page is edited on, and loses it by a publication with approval', async () => {
    await emergency();
    await save(people.editor, entry, { title: 'Vatnet er ope att' });
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: true, flags: [FLAG] });
    await bring(people, entry, 'published');
    expect(await standing(entry)).toMatchObject({ stage: 'published', flags: [] });
  });

  test('taken out of view has nothing left to approve', async () => {
    await emergency();
    await move(people.leader, entry, 'unpublish', { comment: 'Feil.' });
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: false, flags: [] });
  });

  describe('whose two authors are its leader and its web editor', () => {
    beforeEach(async () => {
      await save(people.leader, entry, { title: 'Skrive av leiaren' });
      await save(people.web_editor, entry, { title: 'Skrive av begge' });
      expect((await emergency()).status).toBe(200);
    });
    const publishAgain = async () => {
      expect((await move(people.leader, entry, 'approve')).status).toBe(200);
      return codeOf(await move(people.web_editor, entry, 'publish'));
    };

    test('is not approved afterwards by one of them', async () => {
      const answer = await move(people.leader, entry, 'approve_retrospectively');
      expect(codeOf(answer)).toBe('approval.four_eyes');
    });

    test('does not become anybody else’s text by a comma', async () => {
      await save(people.web_editor, entry, { title: 'Skrive av begge.' });
      expect(await publishAgain()).toBe('approval.four_eyes');
    });

    test('does not become anybody else’s text by being taken down for a moment', async () => {
      await move(people.leader, entry, 'unpublish', { comment: 'Eit augeblikk.' });
      await move(people.leader, entry, 'submit');
      expect(await publishAgain()).toBe('approval.four_eyes');
    });
  });
});
