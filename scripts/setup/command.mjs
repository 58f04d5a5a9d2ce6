import { spawn } from 'node:child_process';
import { projectFolder } from './project.mjs';

/** A command of the set-up failed; the message holds all that it printed. */
export class CommandFailed extends Error {
  /** @param {string} command @param {string} output @param {string} how */
  constructor(command, output, how) {
    super(`${command} ${how}.\n${output.trimEnd()}`);
    this.name = 'CommandFailed';
  }
}

/**
 * Runs a Node program and keeps what it prints, to be shown only when it fails.
 * @param {string[]} argumentsOfNode path of the program, then its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>} what it printed
 * @throws {CommandFailed}
 */
export function node(argumentsOfNode, { cwd = projectFolder, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argumentsOfNode, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const command = `node ${argumentsOfNode.join(' ')}`;
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new CommandFailed(command, output, error.message)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new CommandFailed(command, output, `ended with ${signal ?? `code ${code}`}`));
    });
  });
}
