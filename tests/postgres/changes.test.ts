import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expectTrue, followerFromNothing } from '../delivery/follower';
import { startServer, type ServerProcess } from '../server/server-process';
import { bring } from '../workflow/bring';
import { type Cast, cast } from '../workflow/cast';
import { type Entry, move, storyOf, unitCalled, write } from '../workflow/entry';

const LONG = 600_000;
const ENTRIES = 12;
const ROUNDS = 4;

let servers: ServerProcess[];
let casts: Cast[];
let unit: string;

beforeAll(async () => {
  servers = await Promise.all([startServer(), startServer()]);
  casts = await Promise.all(servers.map(({ url }) => cast(url)));
  unit = await unitCalled('bibliotek');
}, LONG);
afterAll(() => Promise.all(servers.map((server) => server.kill())));

/** Round and round, at one of the servers: published, and taken down again but for the last time. */
async function livelyAt(people: Cast, entry: Entry): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    await bring(people, entry, 'published');
    if (round < ROUNDS) await move(people.web_editor, entry, 'unpublish', { comment: 'Om att.' });
  }
}

test(
  'who follows the changes while two servers publish at once misses none',
  async () => {
    const people = casts[0] as Cast;
    const stories = await Promise.all(
      Array.from({ length: ENTRIES }, (_, at) =>
        write(people.editor, 'api::story.story', storyOf(unit, `Samstundes ${at}`)),
      ),
    );
    const site = followerFromNothing(5);
    const lively = new AbortController();
    const following = (async () => {
      while (!lively.signal.aborted) await site.follow();
    })();
    await Promise.all(stories.map((story, at) => livelyAt(casts[at % 2] as Cast, story)));
    lively.abort();
    await following;
    await site.follow();
    for (const { documentId } of stories) expect(site.copy.has(`nn ${documentId}`)).toBe(true);
    await expectTrue(site);
  },
  LONG,
);
