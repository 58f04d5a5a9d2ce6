import { appendFile, chmod, readFile, stat } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';
import { freshSecrets } from './secrets.mjs';

/** @param {string} path @returns {Promise<string>} empty when there is no such file */
const textOf = (path) => readFile(path, 'utf8').catch(() => '');

/**
 * The variables that a server will see: those of this process, then those of the file.
 * @param {string} [path] of a `.env` file
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function readVariables(path = inProject('.env')) {
  const own = Object.entries(process.env).filter(([, value]) => value !== '');
  return { ...parseEnv(await textOf(path)), ...Object.fromEntries(own) };
}

/** @param {string} path @param {string[]} names */
async function addSecrets(path, names) {
  const before = await textOf(path);
  const opening = before === '' || before.endsWith('\n') ? '' : '\n';
  const fresh = Object.entries(freshSecrets()).filter(([name]) => names.includes(name));
  const lines = fresh.map(([name, value]) => `${name}=${value}\n`);
  await appendFile(path, opening + lines.join(''), { mode: 0o600 });
  // appendFile gives its mode only to a file that it makes.
  if (((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600);
}

/**
 * Gives every secret that is missing a fresh random value in `.env`; what stands there already is never changed.
 * @param {string} [path]
 * @returns {Promise<NodeJS.ProcessEnv>} the variables that the server will see
 * @throws Error in production, where secrets are made by whoever runs it, naming the missing ones
 */
export async function completeEnvironment(path = inProject('.env')) {
  const variables = await readVariables(path);
  const missing = Object.keys(freshSecrets()).filter((name) => !variables[name]);
  if (missing.length === 0) return variables;
  if (variables['NODE_ENV'] === 'production') {
    throw new Error(
      `Refusing to start in production: ${missing.join(', ')} missing. Set each to a random value of its own, for example from "openssl rand -base64 32".`,
    );
  }
  await step(`Writing fresh secrets to .env: ${missing.join(', ')}`, () =>
    addSecrets(path, missing),
  );
  return readVariables(path);
}
