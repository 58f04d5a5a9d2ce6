import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, baseUrl } from '../server';
import { assertDescribed, BASE, description, validator } from './described';
import { dataOf, type EntryAnswer, get, paginationOf, presentation } from './public';

const LOCALES = ['nn', 'nb', 'da', 'en'];
const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** What Redocly's recommended rules say of a document. */
const lint = (document: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const linter = execFile(process.execPath, [join(__dirname, 'lint.mjs')], (error, said) => {
      if (error) reject(new Error('The linter failed.', { cause: error }));
      else resolve(JSON.parse(said));
    });
    linter.stdin?.end(document);
  });

describe('the description of the API', () => {
  it('follows every recommended rule of the trade', async () => {
    const { text } = await get('/openapi.json');
    expect(await lint(text)).toEqual([]);
    expect(await lint(text.replaceAll('"operationId"', '"x-id"'))).not.toEqual([]);
  }, 60_000);

  it('tells where it is served, in which version and under which licence', async () => {
    const { body } = await get('/openapi.json');
    expect(body).toMatchObject({
      openapi: '3.1.0',
      info: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/), license: expect.anything() },
      servers: [{ url: baseUrl() + BASE }],
    });
  });

  it('knows the parameters that the addresses know, and no others', async () => {
    const { api } = await description();
    for (const [path, { get: operation }] of Object.entries(api.paths)) {
      const answer = await get(`${path.replaceAll(/[{}]/g, '')}?foo=1`);
      const { allowed } = answer.body.error.details;
      const described = operation.parameters.filter((parameter) => parameter.in === 'query');
      expect([path, described.map(({ name }) => name)]).toEqual([path, allowed]);
    }
  });

  it('is kept and asked for again as everything else is', async () => {
    for (const path of ['/openapi.json', '/schemas/jobs.json']) {
      const { headers } = await get(path);
      expect((await get(path, { 'If-None-Match': String(headers.etag) })).status).toBe(304);
    }
  });

  it('tells what a method gets that is not allowed', async () => {
    await assertDescribed('/entries', await anonymous().delete(`${BASE}/entries`));
  });

  it('does not pass for an answer that it does not tell of', async () => {
    const answer = await get('/municipalities/bo');
    const { status, headers, text } = answer;
    const other = { status, headers, text: text.replace('"slug"', '"stage"') };
    await expect(assertDescribed('/municipalities/bo', other)).rejects.toThrow(/stage|slug/);
    const { etag: _etag, ...without } = headers as Record<string, unknown>;
    const bare = { status, headers: without, text };
    await expect(assertDescribed('/municipalities/bo', bare)).rejects.toThrow('no ETag');
    const teapot = { status: 418, headers, text };
    await expect(assertDescribed('/municipalities/bo', teapot)).rejects.toThrow('418');
  });
});

describe('the schema of each theme', () => {
  let everything: EntryAnswer[];
  let themes: string[];
  beforeAll(async () => {
    const lists = LOCALES.map((locale) =>
      dataOf<EntryAnswer[]>(get(`/entries?locale=${locale}&pagination[pageSize]=100`)),
    );
    everything = (await Promise.all(lists)).flat();
    themes = [...new Set(everything.map(({ theme }) => theme))];
  });

  it('is there for every theme that is delivered', () => expect(themes).toHaveLength(11));

  it('holds for every entry of the demo, in every language, and needs no other document', async () => {
    const ajv = validator();
    for (const theme of themes) {
      const { body, headers } = await get(`/schemas/${theme}.json`);
      expect(headers['content-type']).toBe('application/schema+json');
      expect(body).toMatchObject({
        $schema: DRAFT,
        $id: `${baseUrl()}${BASE}/schemas/${theme}.json`,
      });
      const validate = ajv.compile(body);
      for (const entry of everything.filter((one) => one.theme === theme)) {
        expect([entry.title, validate(entry), validate.errors]).toEqual([entry.title, true, null]);
        const more = { ...entry, content: { ...entry.content, consent: 'yes' } };
        expect(validate(more)).toBe(false);
      }
    }
  });
});

describe('every answer of the demo is as described', () => {
  const pagesOf = async (list: string) => {
    const { pageCount } = await paginationOf(get(list));
    for (let page = 1; page <= pageCount; page += 1) await get(`${list}&pagination[page]=${page}`);
    return pageCount;
  };

  it.each(LOCALES)('in %s', async (locale) => {
    for (const list of ['/municipalities', '/presentations', '/entries']) {
      expect(await pagesOf(`${list}?locale=${locale}`)).toBeGreaterThan(0);
    }
    const units = await dataOf<{ municipality: { slug: string }; slug: string }[]>(
      get(`/presentations?locale=${locale}&pagination[pageSize]=100`),
    );
    for (const { municipality, slug } of units) {
      await dataOf(get(`/municipalities/${municipality.slug}?locale=${locale}`));
      const whole = `${municipality.slug}/${slug}`;
      const { themes } = await presentation(`${whole}?locale=${locale}`);
      for (const { key, items } of themes) {
        await dataOf(get(`/presentations/${whole}/${key}?locale=${locale}`));
        for (const { id } of items) await dataOf(get(`/entries/${id}?locale=${locale}`));
      }
    }
  });
});
