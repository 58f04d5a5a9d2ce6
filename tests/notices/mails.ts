import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bootedServer } from '../server/booted-server';

/** A mail as its receiver reads it. */
export interface Mail {
  to: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

const decoders: Record<string, (body: string) => string> = {
  base64: (body) => Buffer.from(body, 'base64').toString('utf8'),
  'quoted-printable': quotedPrintable,
  '7bit': (body) => body,
};

const inWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replace(/_/g, ' ')),
    );

function split(part: string) {
  const end = part.search(/\r?\n\r?\n/);
  const head = part.slice(0, end).replace(/\r?\n[ \t]+/g, ' ');
  const header = (name: string) =>
    inWords(new RegExp(`^${name}: ?(.*)$`, 'im').exec(head)?.[1] ?? '').trim();
  return { header, body: part.slice(end).trim() };
}

/** Reads the source of a mail. */
export function readMail(source: string): Mail {
  const { header, body } = split(source);
  const boundary = /boundary="([^"]+)"/.exec(header('content-type'))?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map((part) => split(part.trim()));
  const textOf = (type: string) => {
    const part = parts.find((one) => one.header('content-type').startsWith(type));
    return decoders[part?.header('content-transfer-encoding') ?? '']?.(part?.body ?? '') ?? '';
  };
  return {
    to: header('to'),
    subject: header('subject'),
    messageId: header('message-id'),
    text: textOf('text/plain'),
    html: textOf('text/html'),
  };
}

/** Every mail that the server under test has written into its folder. */
export async function mailsInFolder(): Promise<Mail[]> {
  const folder = join(bootedServer().folder, 'mail');
  const names = await readdir(folder).catch(() => []);
  const finished = names.filter((name) => name.endsWith('.eml'));
  return Promise.all(
    finished.map(async (name) => readMail(await readFile(join(folder, name), 'utf8'))),
  );
}
