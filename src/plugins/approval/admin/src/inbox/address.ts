import { type Filters, readAddress, writeAddress } from './query';
import type { View } from './views';

/** Where the inbox lies in the panel. */
export const INBOX = '/plugins/approval/inbox';

/** Where the inbox shows a part of what is there. */
export function inboxWith(view: View, filters: Partial<Filters> = {}): string {
  const bare = readAddress(new URLSearchParams());
  const address = writeAddress({ ...bare, view, filters: { ...bare.filters, ...filters } });
  return address.size === 0 ? INBOX : `${INBOX}?${address.toString()}`;
}
