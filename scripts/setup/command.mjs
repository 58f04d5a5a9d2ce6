import { spawn } from 'node:child_process';
import { projectFolder } from './project.mjs';

/** @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} Where */

/** A command of the set-up failed; the message holds all that it printed. */
export class CommandFailed extends Error {
  /** @param {string} command @param {string} output @param {string} how */
  constructor(command, output, how) {
    super(`${command} ${how}.\n${output.trimEnd()}`);
    this.name = 'CommandFailed';
  }
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends the commands that run at this moment, when the set-up itself is told to end. */
export function endCommands() {
  for (const child of running) child.kill();
}

/**
 * Runs a program and keeps what it prints, to be shown only when it fails.
 * @param {string} program
 * @param {string[]} words its arguments
 * @param {Where} [where]
 * @returns {Promise<string>} what it printed
 * @throws {CommandFailed}
 */
export function run(program, words, { cwd = projectFolder, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const command = [program, ...words].join(' ');
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new CommandFailed(command, output, error.message)));
    child.on('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(output);
      else reject(new CommandFailed(command, output, `ended with ${signal ?? `code ${code}`}`));
    });
  });
}

/**
 * Runs a Node program.
 * @param {string[]} words path of the program, then its arguments
 * @param {Where} [where]
 * @throws {CommandFailed}
 */
export const node = (words, where) => run(process.execPath, words, where);
