import { createServer } from 'node:http';

/** @param {string} host @param {number} port @param {NodeJS.ErrnoException} error */
const explained = (host, port, error) =>
  error.code === 'EADDRINUSE'
    ? `Port ${port} of ${host} is in use: another server runs there. Stop it, or choose another port: PORT=${port + 1} npm start`
    : `Cannot listen on ${host}, port ${port}: ${error.message}`;

/**
 * Holds the port before the database is opened, so that of two servers started at once one gives way before both
 * fill the same database. Until it is released, callers are told to come again.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<() => Promise<void>>} releases the port
 * @throws Error that says what to do when the port is in use
 */
export const holdPort = (host, port) =>
  new Promise((resolve, reject) => {
    const placeholder = createServer((_request, response) => {
      response.writeHead(503, { 'Retry-After': '5' }).end('Starting.\n');
    });
    const release = () =>
      new Promise((/** @type {(value?: undefined) => void} */ released) => {
        placeholder.close(() => released());
        placeholder.closeAllConnections();
      });
    placeholder.once('error', (error) => reject(new Error(explained(host, port, error))));
    placeholder.listen(port, host, () => resolve(async () => void (await release())));
  });
