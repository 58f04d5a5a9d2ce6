import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const pluginFolder = join(__dirname, '..', '..', 'src', 'plugins', 'approval');

/** Packs the plugin as `npm pack` does and unpacks it into `folder`: what another project gets, and nothing else. */
export async function unpackPluginInto(folder: string): Promise<void> {
  const packed = await mkdtemp(join(tmpdir(), 'approval-pack-'));
  try {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', packed], {
      cwd: pluginFolder,
    });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    await run('tar', ['-xzf', join(packed, filename), '-C', folder, '--strip-components=1']);
  } finally {
    await rm(packed, { recursive: true, force: true });
  }
}
