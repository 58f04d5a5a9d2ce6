import { HEARTBEAT_SECONDS } from '../../../shared/presence';

/** How often somebody else's step shows on a screen that is looked at. */
export const EVERY_HEARTBEAT = {
  pollingInterval: HEARTBEAT_SECONDS * 1000,
  skipPollingIfUnfocused: true,
};
