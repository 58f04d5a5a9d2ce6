import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment';

export default (): Core.Config.Admin => {
  const { secrets } = readEnvironment(process.env);
  return {
    autoOpen: false,
    // npm run dev watches the plugins itself: a restart before a plugin is built anew would load the old one.
    watchIgnoreFiles: ['**/src/plugins/**', '**/tests/**', '**/scripts/**', '**/*.test.ts'],
    auth: { secret: secrets.adminJwtSecret },
    apiToken: { salt: secrets.apiTokenSalt },
    transfer: { token: { salt: secrets.transferTokenSalt } },
    secrets: { encryptionKey: secrets.encryptionKey },
    flags: { nps: false, promoteEE: false, docLinks: false },
    // What Strapi offers to sell or to set up: its AI, and a preview that the approval gives in its own way.
    ai: { enabled: false },
    preview: { enabled: false, config: { handler: () => null } },
  };
};
