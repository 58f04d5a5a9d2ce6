import { randomUUID } from 'node:crypto';
import type { Agent } from 'supertest';
import { anonymous, strapiInstance } from '../server';
import { type Cast, cast } from '../workflow/cast';
import { type Entry, save, storyOf, unitCalled, write } from '../workflow/entry';

export const STORY = 'api::story.story';
export const LOCALES = ['nn', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Everything that stays for all sequences: the people, a token that may do all, a unit. */
export interface Stage {
  people: Cast;
  unit: string;
  token: Agent;
}

/** One entry in two languages, about which a sequence of steps is. */
export interface World extends Stage {
  entries: Record<Locale, Entry>;
  /** makes every text of this run another one */
  nextText: () => string;
}

const TOKEN = { name: 'Sequences', type: 'full-access', lifespan: null, permissions: null };

export async function setTheStage(): Promise<Stage> {
  const tokens = strapiInstance().service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const { accessKey } = await tokens.create({ ...TOKEN, description: '' });
  return {
    people: await cast(),
    unit: await unitCalled('bibliotek'),
    token: anonymous().auth(accessKey, { type: 'bearer' }),
  };
}

interface Governed {
  pluginOptions: { approval: { workflow: string } };
}

/** Does something while submissions of stories are heard first, or are not. */
export async function whileHeard<T>(heard: boolean, work: () => Promise<T>): Promise<T> {
  const { approval } = (strapiInstance().contentType(STORY) as unknown as Governed).pluginOptions;
  approval.workflow = heard ? 'with-hearing' : 'standard';
  try {
    return await work();
  } finally {
    approval.workflow = 'standard';
  }
}

/** A story in two languages, both complete drafts by the editor. */
export async function newWorld(stage: Stage): Promise<World> {
  const { editor } = stage.people;
  const id = randomUUID().slice(0, 8);
  let texts = 0;
  const nn = await write(editor, STORY, storyOf(stage.unit, `Soge ${id}`));
  const en = { ...nn, locale: 'en' };
  await save(editor, en, storyOf(stage.unit, `Story ${id}`)).expect(200);
  return {
    ...stage,
    entries: { nn, en },
    nextText: () => {
      texts += 1;
      return `Tekst ${id} ${texts}`;
    },
  };
}
