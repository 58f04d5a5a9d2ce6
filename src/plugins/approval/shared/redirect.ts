/**
 * May people who look for something that is gone be sent there? To a path of the same site, or to a page of the web;
 * never to a script, to another host behind two slashes, or with somebody's password.
 */
export function isRedirectTarget(address: string): boolean {
  if (/^\/[^/\\]/.test(address)) return true;
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
