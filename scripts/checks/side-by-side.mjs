import { availableParallelism } from 'node:os';

/**
 * Does all pieces of work in their order, as many at once as the machine has processors.
 * @template Piece, Result
 * @param {readonly Piece[]} pieces
 * @param {(piece: Piece) => Promise<Result>} work must not fail
 * @returns {Promise<Result[]>} in the order in which they ended
 */
export async function sideBySide(pieces, work) {
  const waiting = [...pieces];
  /** @type {Result[]} */
  const results = [];
  const worker = async () => {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      results.push(await work(piece));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
