import { beforeEach, describe, expect, test } from '@jest/globals';
import { type AuditRecord, recordHash } from './hashes.mjs';
import { toLine } from './export-format.mjs';
import { headerFor, inventedRecords } from './invented-log.mjs';
import { verifyExport } from './verify-export.mjs';

const COUNT = 12;
let records: AuditRecord[];
beforeEach(() => {
  records = [...inventedRecords(COUNT)];
});

/** @throws Error when the test itself has lost it */
function record(sequence: number): AuditRecord {
  const found = records.find(({ facts }) => facts.sequence === sequence);
  if (!found) throw new Error(`The test has no record ${sequence}.`);
  return found;
}

const linkOf = ({ facts, hash }: AuditRecord) => ({ sequence: facts.sequence, hash });

async function* inLines(lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

/** The file of a log that was whole when it was exported, and holds these records now. */
const fileOf = (header = headerFor([...inventedRecords(COUNT)])) =>
  inLines([toLine(header), ...records.map(toLine)]);

/** Writes the log anew from a record on, so that it is whole in itself. */
function rehash(from: number): void {
  let previousHash = from === 1 ? record(1).previousHash : record(from - 1).hash;
  records = records.map((one) => {
    if (one.facts.sequence < from) return one;
    const hash = recordHash(previousHash, one.facts);
    const rewritten = { ...one, previousHash, hash };
    previousHash = hash;
    return rewritten;
  });
}

const put = (sequence: number, changed: AuditRecord) => {
  records = records.map((one) => (one.facts.sequence === sequence ? changed : one));
};
const changeFacts = (sequence: number, change: object) => {
  const one = record(sequence);
  put(sequence, { ...one, facts: { ...one.facts, ...change } });
};

describe('a file is whole', () => {
  test('as it was exported', async () => {
    const verdict = await verifyExport(fileOf());
    expect(verdict).toMatchObject({ valid: true, records: COUNT, texts: COUNT + COUNT / 3 });
  });

  test('without names and comments', async () => {
    const bare = records.map(({ facts, previousHash, hash }) => ({ facts, previousHash, hash }));
    const lines = [headerFor(records), ...bare].map((line) => toLine(line as AuditRecord));
    expect(await verifyExport(inLines(lines))).toMatchObject({ valid: true, texts: 0 });
  });

  test('when it holds a period', async () => {
    const { head } = headerFor(records);
    records = records.slice(4, 9);
    const verdict = await verifyExport(fileOf({ ...headerFor(records), head }));
    expect(verdict).toMatchObject({ valid: true, records: 5 });
  });

  test('when nothing happened in the period', async () => {
    const header = { ...headerFor(records), first: null, last: null };
    records = [];
    expect(await verifyExport(fileOf(header))).toMatchObject({ valid: true, records: 0 });
  });

  test('and still holds an earlier head', async () => {
    expect(await verifyExport(fileOf(), linkOf(record(7)))).toMatchObject({ valid: true });
    expect(await verifyExport(fileOf(), linkOf(record(COUNT)))).toMatchObject({ valid: true });
  });
});

describe('the first broken record is named', () => {
  const tamperings: [string, () => void, number, string][] = [
    ...(['action', 'actor', 'at', 'revision', 'roles', 'nameHash', 'added'] as const).map(
      (field): [string, () => void, number, string] => [
        `when its ${field} is another`,
        () => changeFacts(5, { [field]: 'other' }),
        5,
        'changed',
      ],
    ),
    [
      'when its hash is another',
      () => put(5, { ...record(5), hash: 'f'.repeat(64) }),
      5,
      'changed',
    ],
    [
      'when it was changed and hashed anew',
      () => {
        const facts = { ...record(5).facts, actor: 'user:1' };
        put(5, { ...record(5), facts, hash: recordHash(record(5).previousHash, facts) });
      },
      5,
      'replaced',
    ],
    [
      'when all from there on was written anew',
      () => {
        changeFacts(5, { actor: 'user:1' });
        rehash(5);
      },
      COUNT,
      'replaced',
    ],
    [
      'when a forged one brings the hash that the next one was made with',
      () => {
        const original = record(5).hash;
        changeFacts(5, { actor: 'user:1' });
        put(5, { ...record(5), hash: recordHash(record(5).previousHash, record(5).facts) });
        changeFacts(6, { previousHash: original });
        put(6, { ...record(6), previousHash: record(5).hash });
      },
      6,
      'changed',
    ],
    ['when it was removed', () => records.splice(4, 1), 5, 'missing'],
    ['when it is the first and was removed', () => records.splice(0, 1), 1, 'missing'],
    ['when two were swapped', () => records.splice(4, 2, record(6), record(5)), 5, 'missing'],
    ['when one was inserted', () => records.splice(5, 0, record(5)), 5, 'out_of_order'],
    [
      'when one was inserted and all after it moved on',
      () => {
        const later = records.slice(5).map((one) => ({
          ...one,
          facts: { ...one.facts, sequence: one.facts.sequence + 1 },
        }));
        records = [...records.slice(0, 5), ...inventedRecords(1, linkOf(record(5))), ...later];
        changeFacts(6, { actor: 'user:1' });
        put(6, { ...record(6), hash: recordHash(record(6).previousHash, record(6).facts) });
      },
      7,
      'changed',
    ],
    ['when it was cut off', () => records.pop(), COUNT, 'cut_off'],
    ['when all were cut off', () => records.splice(0), 1, 'cut_off'],
    [
      'when it was added after the end',
      () => records.push(...inventedRecords(1, linkOf(record(COUNT)))),
      COUNT + 1,
      'beyond_head',
    ],
    [
      'when its comment is another',
      () =>
        put(6, {
          ...record(6),
          texts: record(6).texts.map((text) =>
            text.kind === 'comment' ? { ...text, text: 'Nei.' } : text,
          ),
        }),
      6,
      'text_changed',
    ],
    [
      'when its salt has taken the first line of its comment',
      () =>
        put(6, {
          ...record(6),
          texts: record(6).texts.map(({ kind, salt, text }) => {
            const [line = '', ...rest] = text.split('\n');
            return rest.length > 0
              ? { kind, salt: `${salt}\n${line}`, text: rest.join('\n') }
              : { kind, salt, text };
          }),
        }),
      6,
      'text_changed',
    ],
    [
      'when a comment was put beside it',
      () =>
        put(5, {
          ...record(5),
          texts: [...record(5).texts, { kind: 'comment', salt: '', text: 'Ja.' }],
        }),
      5,
      'text_changed',
    ],
    [
      'when it has two names',
      () => put(5, { ...record(5), texts: [...record(5).texts, ...record(5).texts] }),
      5,
      'text_changed',
    ],
  ];

  test.each(tamperings)('%s', async (_what, tamper, sequence, reason) => {
    tamper();
    const verdict = await verifyExport(fileOf());
    expect(verdict).toMatchObject({ valid: false, firstBroken: { sequence, reason } });
  });

  test.each(['', 'not JSON', '[]', '{}', '{"facts":{},"hash":"","previousHash":""}'])(
    'when its line is %p',
    async (line) => {
      const lines = [headerFor(records), ...records].map(toLine);
      lines[5] = line;
      const verdict = await verifyExport(inLines(lines));
      expect(verdict.firstBroken).toEqual({ sequence: 5, reason: 'unreadable' });
    },
  );

  test('when the log does not begin at the beginning', async () => {
    records = [...inventedRecords(3, { sequence: 0, hash: 'a'.repeat(64) })];
    const verdict = await verifyExport(fileOf(headerFor(records)));
    expect(verdict.firstBroken).toEqual({ sequence: 1, reason: 'detached' });
  });

  test('when a period does not follow what it says', async () => {
    records = records.slice(4);
    const header = headerFor(records);
    const forged = { ...header, first: { sequence: 5, previousHash: 'a'.repeat(64) } };
    const verdict = await verifyExport(fileOf(forged));
    expect(verdict.firstBroken).toEqual({ sequence: 4, reason: 'replaced' });
  });
});

describe('an earlier head exposes', () => {
  test('an end that was cut off with the head set back', async () => {
    const earlier = linkOf(record(COUNT));
    records.splice(8);
    const header = headerFor(records);
    expect(await verifyExport(fileOf(header))).toMatchObject({ valid: true });
    const verdict = await verifyExport(fileOf(header), earlier);
    expect(verdict.firstBroken).toEqual({ sequence: 9, reason: 'cut_off' });
  });

  test.each([8, COUNT])('a log written anew, by the head at %i', async (sequence) => {
    const earlier = linkOf(record(sequence));
    changeFacts(5, { actor: 'user:1' });
    rehash(5);
    const header = headerFor(records);
    expect(await verifyExport(fileOf(header))).toMatchObject({ valid: true });
    const verdict = await verifyExport(fileOf(header), earlier);
    expect(verdict.firstBroken).toEqual({ sequence, reason: 'other_than_witness' });
  });

  test('a period that follows another record than before', async () => {
    const earlier = { sequence: 4, hash: 'a'.repeat(64) };
    records = records.slice(4);
    const verdict = await verifyExport(fileOf(headerFor(records)), earlier);
    expect(verdict.firstBroken).toEqual({ sequence: 4, reason: 'other_than_witness' });
  });
});

describe('what cannot be judged is no verdict', () => {
  test.each([
    ['nothing', []],
    ['another file', ['{"name":"another"}']],
    ['no JSON', ['PK\u0003\u0004']],
    ['a later version', ['{"format":"strapi-plugin-approval/audit","version":2}']],
    [
      'a header without end',
      ['{"format":"strapi-plugin-approval/audit","version":1,"first":null}'],
    ],
  ])('%s', async (_what, lines) => {
    await expect(verifyExport(inLines(lines))).rejects.toThrow(/it is empty|first line|version/);
  });

  test('a head of a time that the file does not reach to', async () => {
    const { head } = headerFor(records);
    const [before, after] = [linkOf(record(2)), linkOf(record(11))];
    records = records.slice(4, 9);
    const header = { ...headerFor(records), head };
    await expect(verifyExport(fileOf(header), before)).rejects.toThrow('records 5 to 9');
    await expect(verifyExport(fileOf(header), after)).rejects.toThrow('records 5 to 9');
  });
});
