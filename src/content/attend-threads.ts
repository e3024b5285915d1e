import type { AliasKey } from '../domain/alias';
import type { SeenProfile } from '../domain/seen-profile';
import { threadPath } from '../domain/thread-address';
import { readThread, type ThreadHead } from '../linkedin/read-thread';
import { lookOnChange } from './look-on-change';
import { makeReporter } from './reporter';

/** Whom the thread with this path is with, as far as can be told. */
export interface SeenThread {
  path: string;
  profile: SeenProfile | null;
}

/** What was believed of a head before: of which thread it was, and who had which name. */
export interface Believed {
  path: string;
  alias: AliasKey;
  named?: { alias: AliasKey; name: string };
}

/**
 * As much of a head as can be believed. On a move from thread to thread the head still names the
 * person before for a while, and its link and its name need not change at once.
 */
export function believable(
  head: ThreadHead,
  path: string,
  before: Believed | undefined,
): ThreadHead | undefined {
  if (before?.alias === head.alias && before.path !== path) return undefined;
  const { named } = before ?? {};
  if (!named || (named.alias === head.alias) === (named.name === head.name)) return head;
  const { name: _, ...unnamed } = head;
  return unnamed;
}

function profileOf({ name, ...ids }: ThreadHead): SeenProfile {
  return name ? { ...ids, name, reading: 'bound' } : { ...ids, reading: 'loading' };
}

interface Threads {
  document: Document;
  url(): string;
  send(seen: SeenThread): Promise<void>;
  failed(): void;
}

/** Follows the page from thread to thread. To be told of each arrival; nothing is ever drawn. */
export function attendThreads({ document, url, send, failed }: Threads, stop: AbortSignal) {
  const reporter = makeReporter({ send, answered() {}, failed });
  let thread: { path: string; end(): void } | undefined;
  let before: Believed | undefined;

  const look = (path: string) => {
    const head = readThread(document);
    const seen = head && believable(head, path, before);
    if (!head) before = undefined;
    if (seen) {
      const { alias, name } = seen;
      const named = name ? { alias, name } : before?.named;
      before = { path, alias, ...(named && { named }) };
    }
    reporter.tell({ path, profile: seen ? profileOf(seen) : null });
  };
  const leave = () => {
    thread?.end();
    thread = undefined;
  };
  stop.addEventListener('abort', leave);
  return {
    arrived() {
      const path = threadPath(url());
      if (path === thread?.path) return;
      leave();
      if (path === undefined) {
        before = undefined;
        return;
      }
      const visit = new AbortController();
      thread = { path, end: () => visit.abort() };
      lookOnChange(document, { look: () => look(path) }, visit.signal);
    },
    /** The page came back as it was; meanwhile its tab may have reported somebody else. */
    restored() {
      if (thread) reporter.repeat();
    },
  };
}
