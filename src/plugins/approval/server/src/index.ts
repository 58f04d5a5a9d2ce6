import { notYetBuilt } from './not-yet-built';

export type * from './types';

export default {
  config: { default: { fourEyes: 'standard' }, validator() {} },
  services: { approval: notYetBuilt },
};
