import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Asked } from '../../../scripts/browser/launch.mjs';

/** What stands in for the whole web in Firefox. */
export interface FirefoxWeb {
  /** Runs in Firefox's own context and turns every request to us. */
  script: string;
  asked: Asked[];
  close(): void;
}

/**
 * Holds every request of the browser before it connects, asks our server at `port` what stands at its
 * address, and fills the answer in; what we do not know is cancelled. This is how Firefox's own
 * remote control answers requests, so address, security and policy are those of the real site.
 */
const script = (port: number) => `
  const ours = 'http://127.0.0.1:${port}/';
  async function answer(channel) {
    const load = channel.loadInfo;
    const question = new URLSearchParams({
      url: channel.URI.spec,
      by: load.triggeringPrincipal?.spec ?? '',
      navigation: String(load.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT),
    });
    const found = await (await fetch(ours + '?' + question)).json();
    if (!found) return channel.cancel(Cr.NS_ERROR_ABORT);
    const response = Cc['@mozilla.org/network/replaced-http-response;1']
      .createInstance(Ci.nsIReplacedHttpResponse);
    response.init();
    response.responseStatus = found.status;
    response.responseStatusText = 'OK';
    for (const [name, value] of Object.entries(found.headers)) {
      response.setResponseHeader(name, value, false);
    }
    response.responseBody = atob(found.body);
    channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(response);
  }
  globalThis.standIn = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      if (channel.URI.spec.startsWith(ours)) return;
      channel.suspend();
      answer(channel)
        .catch(() => channel.cancel(Cr.NS_ERROR_ABORT))
        .finally(() => channel.resume());
    },
  };
  Services.obs.addObserver(globalThis.standIn, 'http-on-before-connect');
`;

/** Starts our side: a server on this machine alone that knows what stands at which address. */
export async function standInForTheWeb(
  answer: (url: URL) => Answer | undefined,
): Promise<FirefoxWeb> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const question = new URL(request.url ?? '', 'http://127.0.0.1').searchParams;
    const url = question.get('url') ?? '';
    const found = answer(new URL(url));
    asked.push({
      url,
      by: question.get('by') ?? '',
      navigation: question.get('navigation') === 'true',
      answered: found !== undefined,
    });
    const body = found && Buffer.from(found.body).toString('base64');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(found ? { ...found, body } : null));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { script: script(port), asked, close: () => server.close() };
}
