import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { inventedRecords } from '../../src/plugins/approval/server/src/audit/proof/invented-log.mjs';
import { say } from '../setup/progress.mjs';
import { inProject } from '../setup/project.mjs';
import { startEmptyServer } from './server.mjs';

/*
 * How long the audit log takes to verify and to export, and what memory that needs: on SQLite, over HTTP, with invented
 * records. `npm run bench:audit` prints a table; docs/performance.md keeps one.
 */

const SIZES = [10_000, 100_000];
const MEGABYTE = 1024 * 1024;
const Database = createRequire(import.meta.url)('better-sqlite3');

/**
 * Adds records to the log, past the server but with the database watching.
 * @param {string} file @param {number} wanted how many there shall be
 */
function grow(file, wanted) {
  const database = new Database(file);
  const head = database.prepare('SELECT sequence, hash FROM approval_audit_heads').get();
  const record = database.prepare(
    `INSERT INTO approval_audit_records (sequence, at, entry_uid, entry_id, entry_locale, action, from_stage, to_stage,
      version, revision, actor, roles, name_hash, comment_hash, previous_hash, hash)
     VALUES (@sequence, @at, @uid, @documentId, @locale, @action, @from, @to,
      @version, @revision, @actor, @roles, @nameHash, @commentHash, @previousHash, @hash)`,
  );
  const text = database.prepare(
    'INSERT INTO approval_audit_texts (sequence, kind, salt, text) VALUES (@sequence, @kind, @salt, @text)',
  );
  const move = database.prepare('UPDATE approval_audit_heads SET sequence = ?, hash = ?');
  database.transaction(() => {
    for (const { facts, previousHash, hash, texts } of inventedRecords(
      wanted - head.sequence,
      head,
    )) {
      record.run({ ...facts, roles: JSON.stringify(facts.roles), previousHash, hash });
      for (const one of texts) text.run({ sequence: facts.sequence, ...one });
      move.run(facts.sequence, hash);
    }
  })();
  database.close();
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, seconds: number, processor: number, growth: number }>} with the time of the
 *   processor, which a busy machine does not lengthen, and the memory it needed, in megabytes
 */
async function measure(work) {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 10);
  const begun = performance.now();
  const busy = process.cpuUsage();
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(busy);
  clearInterval(watch);
  return {
    result,
    seconds,
    processor: (user + system) / 1_000_000,
    growth: (peak - before) / MEGABYTE,
  };
}

const server = await startEmptyServer();
// Filling the log blocks for longer than an idle connection is kept.
const headers = { authorization: `Bearer ${server.token}`, connection: 'close' };
/** @param {string} route */
const ask = (route) => fetch(`${server.url}/approval/audit/${route}`, { headers });
const file = join(server.folder, 'audit.jsonl');

try {
  await ask('verify');
  say('records   verify (processor)        export (processor)        audit:verify on the file');
  for (const size of SIZES) {
    grow(server.database, size);
    const verified = await measure(async () => (await ask('verify')).json());
    const exported = await measure(async () => {
      const { body } = await ask('export');
      if (body) await pipeline(body, createWriteStream(file));
    });
    const alone = await measure(() =>
      promisify(execFile)(process.execPath, [
        inProject('src/plugins/approval/server/src/audit/proof/command.mjs'),
        file,
      ]),
    );
    const { data } = /** @type {{ data: { valid: boolean, records: number } }} */ (verified.result);
    if (!data.valid || data.records !== size) throw new Error(JSON.stringify(data));
    const cells = [verified, exported].map(
      ({ seconds, processor, growth }) =>
        `${seconds.toFixed(1)} s (${processor.toFixed(1)} s), +${growth.toFixed(0)} MB`,
    );
    say(
      [
        String(size).padEnd(8),
        ...cells.map((cell) => cell.padEnd(24)),
        `${alone.seconds.toFixed(1)} s`,
      ].join('  '),
    );
  }
} finally {
  await server.stop();
}
