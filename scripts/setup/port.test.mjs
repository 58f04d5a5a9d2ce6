import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { holdPort } from './port.mjs';

const host = '127.0.0.1';

/** @returns {Promise<{ port: number, close: () => Promise<unknown> }>} a port on which somebody listens */
const takenPort = () =>
  new Promise((resolve) => {
    const other = createServer().listen(0, host, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
      resolve({ port, close: () => new Promise((closed) => other.close(closed)) });
    });
  });

describe('the port', () => {
  it('is refused with what to do when another server has it', async () => {
    const { port, close } = await takenPort();
    await expect(holdPort(host, port)).rejects.toThrow(
      `Port ${port} of ${host} is in use: another server runs there. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
    await close();
  });

  it('answers that the server is starting, until it is released', async () => {
    const { port, close } = await takenPort();
    await close();
    const release = await holdPort(host, port);
    const answer = await fetch(`http://${host}:${port}/api`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    await release();
    await expect(fetch(`http://${host}:${port}/api`)).rejects.toThrow('fetch failed');
    await (
      await holdPort(host, port)
    )();
  });

  it('says so when the address is not of this machine', async () => {
    await expect(holdPort('192.0.2.1', 1337)).rejects.toThrow('Cannot listen on 192.0.2.1');
  });
});
