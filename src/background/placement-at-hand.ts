import * as v from 'valibot';
import { type Placement, placementSchema } from '../domain/settings';

const key = 'placement';
/** Spares the way to the session's memory; the database knows the truth. */
let warm: Placement | undefined;

/** Keeps at hand where notes are shown, for the moment after a key or a click. */
export async function keepPlacementAtHand(placement: Placement | undefined): Promise<void> {
  warm = placement;
  if (placement) await chrome.storage.session.set({ [key]: placement });
  else await chrome.storage.session.remove(key);
}

/**
 * Says where notes are shown before the browser forgets that the user has just done something.
 * Measured: Chromium 156 still opens a side panel in a callback of its storage, and no longer after
 * an awaited promise. Firefox wants the same turn, which it gets once the background is warm.
 */
export function withPlacement(use: (placement: Placement | undefined) => void): void {
  if (warm) {
    use(warm);
    return;
  }
  chrome.storage.session.get(key, (stored) => {
    const parsed = v.safeParse(placementSchema, stored[key]);
    use(parsed.success ? parsed.output : undefined);
  });
}
