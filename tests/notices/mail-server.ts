import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { type Mail, readMail } from './mails';

/** How a mail server treats who comes: as it should, not at all, with silence, with a no, or it dies after a yes. */
export type Mood = 'well' | 'silent' | 'closed' | 'unwilling' | 'forgetful';

/** A mail server on loopback, with moods. */
export interface MailServer {
  readonly port: number;
  mood: Mood;
  /** what it has said yes to, in order */
  readonly accepted: Mail[];
  stop(): Promise<void>;
}

function talk(socket: Socket, server: MailServer): void {
  let data: string | null = null;
  let rest = '';
  const say = (line: string) => socket.write(`${line}\r\n`);
  const command = (line: string) => {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'DATA') {
      data = '';
      return say('354 go on');
    }
    if (verb === 'QUIT') return socket.end('221 bye\r\n');
    if (verb === 'RCPT' && server.mood === 'unwilling') return say('550 <x@y.example> unknown');
    return say('250 ok');
  };
  const letter = (line: string) => {
    if (line !== '.') return (data = `${data ?? ''}${line.replace(/^\.\./, '.')}\r\n`);
    server.accepted.push(readMail(data ?? ''));
    data = null;
    // Said yes in its own books, but the one who asked never hears it.
    if (server.mood === 'forgetful') return socket.destroy();
    return say('250 accepted');
  };
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (data === null) command(line);
      else letter(line);
    }
  });
  say('220 here');
}

export async function startMailServer(): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    if (handle.mood === 'closed') socket.destroy();
    else if (handle.mood !== 'silent') talk(socket, handle);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const handle: MailServer = {
    port: (server.address() as { port: number }).port,
    mood: 'well',
    accepted: [],
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
  return handle;
}
