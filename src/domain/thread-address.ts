/** True for the address of one message thread, on the page made for messages. */
export function isThreadAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  return (
    protocol === 'https:' &&
    hostname === 'www.linkedin.com' &&
    /^\/messaging\/thread\/[^/]/.test(pathname)
  );
}
