interface Reports<Seen, Answer> {
  send(seen: Seen): Promise<Answer>;
  answered(seen: Seen, answer: Answer): void;
  failed(): void;
}

export interface Reporter<Seen> {
  /** Reports, unless it is what was reported last. */
  tell(seen: Seen): void;
  /** Reports the last once more. */
  repeat(): void;
}

/**
 * Sends one report after the other: with retries under way, an old one could otherwise arrive last
 * and leave the tab with the person who was there before. Of those that wait, only the newest counts.
 */
export function makeReporter<Seen, Answer>({
  send,
  answered,
  failed,
}: Reports<Seen, Answer>): Reporter<Seen> {
  let latest: Seen | undefined;
  let waiting = false;
  let sending = false;

  const sendAll = async () => {
    sending = true;
    while (waiting && latest !== undefined) {
      waiting = false;
      const seen = latest;
      try {
        answered(seen, await send(seen));
      } catch {
        // Nobody heard it, so it may be told again.
        if (latest === seen) latest = undefined;
        failed();
      }
    }
    sending = false;
  };
  const repeat = () => {
    waiting = true;
    if (!sending) void sendAll();
  };
  return {
    repeat,
    tell(seen) {
      if (latest !== undefined && JSON.stringify(latest) === JSON.stringify(seen)) return;
      latest = seen;
      repeat();
    },
  };
}
