import type { Appearance } from '../domain/settings';

/** Keeps at hand how surfaces look: they begin with it, before they can have asked anything. */
export async function keepAppearanceAtHand(appearance: Appearance | undefined): Promise<void> {
  if (appearance) await chrome.storage.local.set({ appearance });
  else await chrome.storage.local.remove('appearance');
}
