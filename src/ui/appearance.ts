import { remember, remembered } from './remembered';

/** Where a page of ours finds how it is to look before it has asked anybody. */
const key = 'appearance';
const known: readonly unknown[] = ['light', 'dark'];

function draw(appearance: unknown): void {
  const scheme = known.includes(appearance) ? String(appearance) : '';
  document.documentElement.style.colorScheme = scheme;
  remember(key, scheme);
}

/**
 * Draws the page light or dark as the user chose, from the first painting on, and again when the choice
 * is another one. The background keeps the choice in the browser's storage; a copy that can be read at
 * once stands in the page's own.
 */
export function keepAppearance(): void {
  document.documentElement.style.colorScheme = remembered(key) ?? '';
  void chrome.storage.local.get(key).then((stored) => draw(stored[key]));
  chrome.storage.local.onChanged.addListener((changes) => {
    if (key in changes) draw(changes[key]?.newValue);
  });
}
