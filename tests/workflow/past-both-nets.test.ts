import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { engine, file, strapi as local } from '@strapi/data-transfer';
import type { UID } from '@strapi/strapi';
import { strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import { draftRow, type Entry, publishedRows, standing, storyOf, unitCalled, write } from './entry';
import { findingsOf, knex, publicStories, reconcile, withoutRounds } from './past-the-guards';

withoutRounds();

const STORY = 'api::story.story' as UID.ContentType;
const OUTSIDE = { details: { code: 'approval.publish_outside_workflow' } };

let people: Cast;
let unit: string;
let entry: Entry;
let written = 0;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, `Forbi ${(written += 1)}`));
});

describe('what a net holds, by the call that it makes', () => {
  test('a content release, which publishes in a transaction of its own', async () => {
    await bring(people, entry, 'web_review');
    const { documentId } = entry;
    const release = strapiInstance().db.transaction(() =>
      strapiInstance().documents(STORY).publish({ documentId, locale: 'nn' }),
    );
    await expect(release).rejects.toMatchObject(OUTSIDE);
    expect(await publishedRows(entry)).toEqual([]);
  });

  test('the tool for language models, which asks the manager of documents', async () => {
    await bring(people, entry, 'web_review');
    const manager = strapiInstance().plugin('content-manager').service<{
      publish(documentId: string, uid: string, parameters: object): Promise<unknown>;
      unpublish(documentId: string, uid: string, parameters: object): Promise<unknown>;
    }>('document-manager');
    const parameters = { locale: 'nn' };
    await expect(manager.publish(entry.documentId, STORY, parameters)).rejects.toMatchObject(
      OUTSIDE,
    );
    await bring(people, entry, 'published');
    await expect(manager.unpublish(entry.documentId, STORY, parameters)).rejects.toMatchObject(
      OUTSIDE,
    );
    expect(await publishedRows(entry)).toHaveLength(1);
  });
});

test('there is nothing that i18n could carry from one language to another', () => {
  const { contentTypes } = strapiInstance();
  const i18n = strapiInstance().plugin('i18n').service<{
    getNonLocalizedAttributes(model: object): string[];
  }>('content-types');
  const governed = Object.values(contentTypes).filter(
    ({ pluginOptions }) => pluginOptions && 'approval' in pluginOptions,
  );
  expect(governed.length).toBeGreaterThan(10);
  const shared = governed.flatMap((type) =>
    i18n
      .getNonLocalizedAttributes(type)
      .filter((name) => !['localizations', 'locale'].includes(name)),
  );
  expect(shared).toEqual([]);
});

const now = () => new Date().toISOString();

/** What is done past both nets; each leaves a published row of an entry that nobody has approved. */
const deeds: [string, () => Promise<unknown>][] = [
  [
    'the query builder',
    () =>
      strapiInstance()
        .db.queryBuilder(STORY)
        .where({ documentId: entry.documentId })
        .update({ publishedAt: now() })
        .execute(),
  ],
  [
    'knex',
    () =>
      knex()('stories')
        .where({ document_id: entry.documentId })
        .update({ published_at: Date.now() }),
  ],
  [
    'a query with the lifecycles switched off',
    async () => {
      const { lifecycles } = strapiInstance().db;
      lifecycles.disable();
      try {
        const { documentId, locale } = entry;
        await strapiInstance()
          .db.query(STORY)
          .create({ data: { documentId, locale, title: 'Utanom', publishedAt: now() } });
      } finally {
        lifecycles.enable();
      }
    },
  ],
];

describe('what slips past both nets is never served, recorded once and put right:', () => {
  test.each(deeds)('%s', async (_name, deed) => {
    const seen = await publicStories();
    const draft: unknown = await knex()('stories')
      .where({ document_id: entry.documentId, published_at: null })
      .select('title');
    await deed();
    expect(await publishedRows(entry)).toHaveLength(1);
    expect(await publicStories()).toEqual(seen);
    await reconcile();
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
    expect(await publishedRows(entry)).toEqual([]);
    expect(await publicStories()).toEqual(seen);
    expect([await draftRow(entry)]).toMatchObject(draft as object[]);
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: false });
  });

  test('an import of an export that brings published rows along', async () => {
    const approved = await write(people.editor, STORY, storyOf(unit, `Godkjend ${written}`));
    await bring(people, approved, 'published');
    await knex()('stories')
      .where({ document_id: entry.documentId })
      .update({ published_at: Date.now() });
    const seen = await publicStories();
    const path = join(await mkdtemp(join(tmpdir(), 'export-')), 'stories');
    await transfer(
      local.providers.createLocalStrapiSourceProvider({ getStrapi, autoDestroy: false }),
      file.providers.createLocalFileDestinationProvider({
        file: { path },
        encryption: { enabled: false },
        compression: { enabled: false },
      }),
    );
    await reconcile();
    expect(await publishedRows(entry)).toEqual([]);

    await transfer(
      file.providers.createLocalFileSourceProvider({
        file: { path: `${path}.tar` },
        encryption: { enabled: false },
        compression: { enabled: false },
      }),
      local.providers.createLocalStrapiDestinationProvider({
        getStrapi,
        autoDestroy: false,
        strategy: 'restore',
        restore: {
          assets: false,
          entities: { include: [STORY] },
          configuration: { coreStore: false, webhook: false },
        },
      }),
    );
    expect(await publishedRows(entry)).toHaveLength(1);
    expect(await publicStories()).toEqual(seen);
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(2);
    expect(await publishedRows(entry)).toEqual([]);
    expect(await draftRow(entry)).not.toBeNull();
    expect(await findingsOf(approved)).toEqual([]);
    expect(await publishedRows(approved)).toHaveLength(1);
    expect(await publicStories()).toEqual(seen);
    expect(await readdir(join(path, '..'))).toHaveLength(1);
  });
});

type Engine = typeof engine.createTransferEngine;
const getStrapi = () => strapiInstance();

/** Entities and their relations of stories alone, as `strapi export` and `strapi import` move them. */
async function transfer(from: Parameters<Engine>[0], to: Parameters<Engine>[1]): Promise<void> {
  const only = (entity: { type: string }) => entity.type === STORY;
  await engine
    .createTransferEngine(from, to, {
      versionStrategy: 'ignore',
      schemaStrategy: 'ignore',
      exclude: ['files', 'config'],
      only: ['content'],
      transforms: {
        entities: [{ filter: only }],
        links: [{ filter: (link) => [link.left.type, link.right.type].includes(STORY) }],
      },
    })
    .transfer();
}
