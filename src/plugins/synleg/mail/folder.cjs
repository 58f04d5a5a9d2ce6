const { createHash } = require('node:crypto');
const { mkdir, rename, writeFile } = require('node:fs/promises');
const { join } = require('node:path');
const { pid } = require('node:process');
const nodemailer = require('nodemailer');

/** A mail that is sent again is the same file: what a mailbox does with a Message-ID. */
const fileOf = (messageId) => `${createHash('sha256').update(messageId).digest('hex')}.eml`;

/**
 * Email provider for a first look and for tests: writes each mail into a folder, as the `.eml` that a mail server would
 * have got. A file is there whole or not at all.
 */
module.exports = {
  init({ folder }, { defaultFrom }) {
    const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
    return {
      async send({ from = defaultFrom, to, cc, bcc, replyTo, subject, text, html, messageId }) {
        const { message, messageId: named } = await transport.sendMail({
          ...{ from, to, cc, bcc, replyTo, subject, text, html, messageId },
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        const file = join(folder, fileOf(named));
        const unfinished = `${file}.${pid}.part`;
        await mkdir(folder, { recursive: true });
        await writeFile(unfinished, message);
        await rename(unfinished, file);
      },
    };
  },
};
