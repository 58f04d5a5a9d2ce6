import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment';

export default (): Core.Config.Plugin => {
  const environment = readEnvironment(process.env);
  return {
    email: { config: { provider: 'strapi-plugin-synleg/mail/unsent' } },
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
