import { beforeAll, expect, test } from '@jest/globals';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import { dataOf, type Entry, move, storyOf, unitCalled, write } from './entry';

interface Step {
  action: string;
  from: string | null;
  to: string | null;
  times: Record<string, string>;
  roles: string[];
  actor: { id: number | null; name: string };
}

let people: Cast;
let entry: Entry;
beforeAll(async () => {
  people = await cast();
  const unit = await unitCalled('bibliotek');
  entry = await write(people.editor, 'api::story.story', storyOf(unit, 'Kaffikroken'));
});

const history = async () =>
  dataOf<Step[]>(
    await people.leader.get(
      `/approval/cases/${entry.uid}/${entry.documentId}/history?locale=${entry.locale}`,
    ),
  );

test('the history says who did what in which role, and which times they set', async () => {
  await bring(people, entry, 'web_review');
  const publishAt = '2999-01-31T12:00:00.000Z';
  const unpublishAt = '2999-02-28T12:00:00.000Z';
  const planned = await move(people.web_editor, entry, 'publish', { publishAt, unpublishAt });
  expect(planned.status).toBe(200);

  const [publish, approve, submit, create] = await history();
  expect(publish).toMatchObject({
    action: 'publish',
    from: 'web_review',
    to: 'scheduled',
    times: { publishAt, unpublishAt },
    roles: ['web_editor'],
  });
  expect(approve).toMatchObject({ action: 'approve', times: {}, roles: ['leader'] });
  expect(submit?.roles).toContain('editor');
  expect(create).toMatchObject({ action: 'create', from: null, to: 'drafting', times: {} });
});

test('what was written is found however much has happened since', async () => {
  await move(people.web_editor, entry, 'comment', { comment: 'Hugs biletet.' });
  await move(people.web_editor, entry, 'cancel_schedule');
  const answer = await people.leader.get(
    `/approval/cases/${entry.uid}/${entry.documentId}/history?locale=nn&commented=true&pageSize=1`,
  );
  expect(dataOf<{ comment: string }[]>(answer)).toMatchObject([{ comment: 'Hugs biletet.' }]);
  expect(answer.body).toMatchObject({ meta: { pagination: { total: 1 } } });
});
