import type { SeenProfile } from '../domain/seen-profile';
import type { Placement } from '../domain/settings';

interface Reports {
  send(profile: SeenProfile | null): Promise<Placement | null>;
  answered(profile: SeenProfile | null, placement: Placement | null): void;
  failed(): void;
}

export interface Reporter {
  /** Reports, unless it is what was reported last. */
  tell(profile: SeenProfile | null): void;
  /** Reports the last once more. */
  repeat(): void;
}

/**
 * Sends one report after the other: with retries under way, an old one could otherwise arrive last
 * and leave the tab with the person who was there before. Of those that wait, only the newest counts.
 */
export function makeReporter({ send, answered, failed }: Reports): Reporter {
  let latest: SeenProfile | null | undefined;
  let waiting = false;
  let sending = false;

  const sendAll = async () => {
    sending = true;
    while (waiting && latest !== undefined) {
      waiting = false;
      const profile = latest;
      try {
        answered(profile, await send(profile));
      } catch {
        // Nobody heard it, so it may be told again.
        if (latest === profile) latest = undefined;
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
    tell(profile) {
      if (latest !== undefined && JSON.stringify(latest) === JSON.stringify(profile)) return;
      latest = profile;
      repeat();
    },
  };
}
