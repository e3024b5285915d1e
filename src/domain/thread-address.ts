/** The path of one message thread, on the page made for messages; undefined for every other address. */
export function threadPath(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' || hostname !== 'www.linkedin.com') return undefined;
  return /^\/messaging\/thread\/[^/]+/.exec(pathname)?.[0];
}
