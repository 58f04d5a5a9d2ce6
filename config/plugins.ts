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

export default (): Core.Config.Plugin => {
  const environment = readEnvironment(process.env);
  return {
    email: { config: { provider: 'strapi-plugin-synleg/mail/unsent' } },
    upload: { config: { security: { allowedTypes: UPLOADABLE } } },
    approval: { enabled: true, config: { fourEyes: 'standard' } },
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
