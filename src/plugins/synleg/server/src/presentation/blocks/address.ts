const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);
// eslint-disable-next-line no-control-regex -- browsers drop these while they read an address: "java\nscript:" runs
const INVISIBLE = /[\u0000-\u0020\u007f-\u009f]/;

/** May this address stand in a public link? Web pages, e-mail and telephone, written out in full; nothing that runs. */
export function isPublicAddress(address: unknown): address is string {
  if (typeof address !== 'string' || INVISIBLE.test(address)) return false;
  try {
    return ALLOWED.has(new URL(address).protocol);
  } catch {
    return false;
  }
}
