import { readFileSync } from 'node:fs';

/**
 * What the extension says for a key of `_locales`, so that the tour finds things in any language.
 * @param {string} locale
 */
export function wordsIn(locale) {
  const file = new URL(
    `../../public/_locales/${locale.slice(0, 2)}/messages.json`,
    import.meta.url,
  );
  /** @type {Record<string, { message: string }>} */
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  return (/** @type {string} */ key) => {
    const found = messages[key];
    if (!found) throw new Error(`_locales has no message ${key}.`);
    return found.message;
  };
}
