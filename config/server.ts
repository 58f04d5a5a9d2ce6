import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment';

export default (): Core.Config.Server => {
  const environment = readEnvironment(process.env);
  return {
    host: environment.host,
    port: environment.port,
    url: environment.publicUrl,
    app: { keys: environment.secrets.appKeys },
    dirs: { public: environment.publicFolder },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    // A whole database by remote transfer would walk around the approval.
    transfer: { remote: { enabled: false } },
    webhooks: { populateRelations: false },
  };
};
