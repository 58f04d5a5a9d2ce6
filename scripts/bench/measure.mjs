import { performance } from 'node:perf_hooks';

const WARM_UP = 10;
const RUNS = 200;

/** @param {number[]} sorted @param {number} share */
const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Does something again and again, one after the other.
 * @param {(round: number) => Promise<void>} work
 * @returns {Promise<{ p50: number, p95: number, processor: number }>} milliseconds; `processor` is what one took of
 *   it in the mean, asking included, which a busy machine does not lengthen
 */
export async function measure(work) {
  for (let round = 0; round < WARM_UP; round += 1) await work(round);
  /** @type {number[]} */
  const times = [];
  const before = process.cpuUsage();
  for (let round = 0; round < RUNS; round += 1) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / 1_000 / RUNS;
  times.sort((one, other) => one - other);
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), processor };
}

/**
 * @param {string[]} heads
 * @param {(string | number)[][]} rows
 * @returns {string} in Markdown
 */
export const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
