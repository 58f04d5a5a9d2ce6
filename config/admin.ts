import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../src/environment';

export default (): Core.Config.Admin => {
  const { secrets } = readEnvironment(process.env);
  return {
    autoOpen: false,
    auth: { secret: secrets.adminJwtSecret },
    apiToken: { salt: secrets.apiTokenSalt },
    transfer: { token: { salt: secrets.transferTokenSalt } },
    secrets: { encryptionKey: secrets.encryptionKey },
    flags: { nps: false, promoteEE: false },
  };
};
