import { currentActor } from '../actor/actor';
import { followFiles } from '../cases/follow-files';
import type { Context } from '../context';
import { draftsShowing } from '../drafts/showing';
import type { EntryKey } from '../types';

const FILE = 'plugin::upload.file';
/** What a reader sees of a file, and its place; a file that is only moved to another folder is the same file. */
const SEEN = new Set(['url', 'hash', 'ext', 'formats', 'alternativeText', 'caption']);

interface FileEvent {
  params: { where?: object; data?: object };
  state: Record<string, unknown>;
}

const isSeen = ({ params }: FileEvent) =>
  Object.keys(params.data ?? {}).some((name) => SEEN.has(name));

/**
 * Follows what happens to files, by whatever route: an approval of a page with a picture is none of the page with
 * another picture.
 */
export function guardFiles(context: Context): void {
  const { strapi } = context;

  /** Before it happens: what is deleted is shown nowhere any more. */
  const note = async (event: FileEvent): Promise<void> => {
    const files = (await strapi.db
      .query(FILE)
      .findMany({ where: event.params.where ?? {}, select: ['id'] })) as { id: number }[];
    event.state['shownIn'] = await draftsShowing(
      strapi,
      files.map(({ id }) => id),
    );
  };
  const follow = async ({ state }: FileEvent): Promise<void> => {
    const shownIn = (state['shownIn'] ?? []) as EntryKey[];
    if (shownIn.length > 0) await followFiles(context, shownIn, currentActor(strapi));
  };

  const noteChange = async (event: unknown) => {
    if (isSeen(event as FileEvent)) await note(event as FileEvent);
  };
  const noteRemoval = (event: unknown) => note(event as FileEvent);
  const after = (event: unknown) => follow(event as FileEvent);
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    beforeUpdate: noteChange,
    beforeUpdateMany: noteChange,
    beforeDelete: noteRemoval,
    beforeDeleteMany: noteRemoval,
    afterUpdate: after,
    afterUpdateMany: after,
    afterDelete: after,
    afterDeleteMany: after,
  });
}
