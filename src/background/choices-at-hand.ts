import type { Settings } from '../domain/settings';

/** Keeps at hand how surfaces look and speak: they begin with it, before they can have asked anything. */
export async function keepChoicesAtHand({ appearance, language }: Settings): Promise<void> {
  const choices = { appearance, language };
  const made = Object.entries(choices).filter(([, choice]) => choice !== undefined);
  const open = Object.entries(choices).flatMap(([name, choice]) => (choice ? [] : [name]));
  await Promise.all([
    chrome.storage.local.set(Object.fromEntries(made)),
    chrome.storage.local.remove(open),
  ]);
}
