import type { Response } from 'supertest';
import { strapiInstance } from '../server';
import { storyOf } from '../workflow/entry';
import type { Path } from './steps';
import { type Locale, STORY, type World } from './world';

/** What came of a try to go around the workflow. */
export type Attempt = 'refused' | 'went through';

type Documents = Record<
  'create' | 'update' | 'publish' | 'unpublish',
  (parameters: object) => Promise<unknown>
>;

const documents = () => strapiInstance().documents(STORY) as unknown as Documents;
const rows = () => strapiInstance().db.query(STORY);
const PANEL = `/content-manager/collection-types/${STORY}`;

/** As text: the database's driver knows no Date of a test's own realm. */
const now = () => new Date().toISOString();

/** Only a refusal is one: a call that fails for another reason has proved nothing. */
const isRefusal = (error: unknown) =>
  (error as { details?: { code?: string } }).details?.code?.startsWith('approval.') === true;

const byCode = async (call: Promise<unknown>): Promise<Attempt> => {
  try {
    await call;
    return 'went through';
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return 'refused';
  }
};
const byHttp = async (answer: PromiseLike<Response>): Promise<Attempt> =>
  (await answer).status < 400 ? 'went through' : 'refused';

/** Whatever is answered: what is asked for is nothing, and the invariants look at what is left. */
const byNothing = async (answer: PromiseLike<Response>): Promise<Attempt> => {
  await answer;
  return 'refused';
};

/** Tries one way around, in the name of whoever could come furthest with it. */
export function goAround(world: World, locale: Locale, path: Path): Promise<Attempt> {
  const { documentId } = world.entries[locale];
  const { web_editor: webEditor, super_admin: superAdmin } = world.people;
  const published = { documentId, locale, publishedAt: { $notNull: true } };
  const text = { title: world.nextText() };
  const button = (name: string) => `${PANEL}/${documentId}/actions/${name}?locale=${locale}`;
  const bulk = { documentIds: [documentId], locale: [locale] };
  switch (path) {
    case 'document service: publish':
      return byCode(documents().publish({ documentId, locale }));
    case 'document service: unpublish':
      return byCode(documents().unpublish({ documentId, locale }));
    case 'document service: update as published':
      return byCode(documents().update({ documentId, locale, status: 'published', data: text }));
    case 'document service: create as published':
      return byCode(
        documents().create({ locale, status: 'published', data: storyOf(world.unit, text.title) }),
      );
    case 'panel: publish button':
      return byHttp(webEditor.post(button('publish')).send(text));
    case 'panel: unpublish button':
      return byHttp(webEditor.post(button('unpublish')).send({}));
    case 'panel: bulk publish':
      return byHttp(superAdmin.post(`${PANEL}/actions/bulkPublish`).send(bulk));
    case 'panel: bulk unpublish':
      return byHttp(superAdmin.post(`${PANEL}/actions/bulkUnpublish`).send(bulk));
    case 'REST by token: published':
      return byHttp(
        world.token.put(`/api/stories/${documentId}?locale=${locale}`).send({ data: text }),
      );
    case 'REST by token: delete behind a filter':
      return byNothing(
        world.token.delete(`/api/stories/${documentId}?locale=${locale}&filters[title][$eq]=-`),
      );
    case 'REST by token: delete in no language':
      return byHttp(world.token.delete(`/api/stories/${documentId}?locale[$ne]=zz`));
    case 'database query: create published row':
      return byCode(rows().create({ data: { ...text, documentId, locale, publishedAt: now() } }));
    case 'database query: change published row':
      return byCode(rows().updateMany({ where: published, data: text }));
    case 'database query: remove published row':
      return byCode(rows().deleteMany({ where: published }));
  }
}
