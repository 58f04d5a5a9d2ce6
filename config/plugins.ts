import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment';

/**
 * What people may upload: pictures that can be re-encoded, and documents. Nothing that a browser would run on this
 * server's origin (html, svg, scripts, xml): whoever opens it could be a web editor with a session.
 */
const UPLOADABLE = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
];

function emailBy({ mail }: ReturnType<typeof readEnvironment>) {
  const settings = { defaultFrom: mail.from, defaultReplyTo: mail.from };
  switch (mail.by) {
    case 'server':
      return { provider: 'nodemailer', providerOptions: { url: mail.url }, settings };
    case 'folder':
      return {
        provider: 'strapi-plugin-synleg/mail/folder',
        providerOptions: { folder: mail.folder },
        settings,
      };
    case 'nobody':
      return { provider: 'strapi-plugin-synleg/mail/unsent', settings };
  }
}

export default (): Core.Config.Plugin => {
  const environment = readEnvironment(process.env);
  return {
    email: { config: emailBy(environment) },
    upload: { config: { security: { allowedTypes: UPLOADABLE } } },
    approval: { enabled: true, config: { fourEyes: 'standard', language: 'nn' } },
    synleg: {
      enabled: true,
      config: {
        publicUrl: environment.publicUrl,
        rateLimit: environment.rateLimit,
        trustedProxies: environment.trustedProxies,
      },
    },
  };
};
