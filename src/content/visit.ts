import type { ProfileAddress } from '../domain/profile-address';
import type { SeenProfile } from '../domain/seen-profile';
import type { Placement } from '../domain/settings';
import type { PageReading } from '../linkedin/bind';
import { findTopCard } from '../linkedin/find-top-card';
import { freeMargin } from '../linkedin/free-margin';
import { readTopCard } from '../linkedin/read-profile';
import type { TopCard } from '../linkedin/top-card';
import type { PanelShape } from '../messages/contract';
import { type Earlier, isLingering } from './lingering';
import { hangPanel, type Panel } from './panel-frame';
import { seenProfile } from './seen-profile';
import { watchProfile } from './watch-profile';

/** One profile for as long as the address names it, whatever dialogs are opened over it. */
export interface Visit {
  alias: ProfileAddress['alias'];
  /** Draws the panel where it may be drawn, and takes it off where not. */
  place(placement: Placement | null): void;
  shape(shape: PanelShape): void;
  /** Who was bound last, if anybody. */
  known(): Earlier | undefined;
  end(): void;
}

interface Visiting {
  document: Document;
  panelUrl: string;
  address: ProfileAddress;
  /** Who was on the page right before. */
  earlier: Earlier | undefined;
  tell(profile: SeenProfile | null): void;
}

/** Begins to watch a profile. Leaves nothing behind at its end. */
export function beginVisit({ document, panelUrl, address, earlier, tell }: Visiting): Visit {
  const stop = new AbortController();
  let panel: Panel | undefined;
  let known: Earlier | undefined;
  let card: TopCard | undefined;
  let placement: Placement | null = null;
  let nobody = false;
  let gaveUp = false;

  const hang = () =>
    hangPanel({
      document,
      url: panelUrl,
      margin: () => freeMargin(document, card),
      silent() {
        gaveUp = true;
        panel = undefined;
      },
    });
  const takeOff = () => {
    panel?.remove();
    panel = undefined;
  };

  const read = (): PageReading => {
    const found = findTopCard(document);
    card = found === 'unclear' ? undefined : found;
    const reading = readTopCard(found, document, address);
    if (reading.kind !== 'bound') return reading;
    if (isLingering(reading, address, earlier)) return { kind: 'unbound' };
    known = { address, reading };
    return reading;
  };
  const settle = () => {
    if (placement !== 'page' || nobody || gaveUp || stop.signal.aborted) takeOff();
    else if (!panel && !document.hidden) panel = hang();
  };

  watchProfile(
    {
      document,
      read,
      found(progress) {
        const profile = seenProfile(address, progress);
        nobody = profile === null;
        settle();
        panel?.refit();
        tell(profile);
      },
    },
    stop.signal,
  );
  return {
    alias: address.alias,
    place(chosen) {
      placement = chosen;
      settle();
    },
    shape: (shape) => panel?.shape(shape),
    known: () => known,
    end() {
      stop.abort();
      takeOff();
    },
  };
}
