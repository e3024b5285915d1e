/** Where messages come from, and the language they and all dates are in. */
export interface Messages {
  /** The message with its values filled in; empty when there is none. */
  lookup(key: string, values: string[]): string;
  /** A BCP 47 tag. */
  tag: string;
}

/**
 * The browser's own language when the messages are in it, so that en-GB and en-US keep their dates;
 * otherwise the language of the messages, lest a French day stand in an English sentence.
 */
export function ofBrowser(): Messages {
  const said = new Map<string, string>();
  const lookup = (key: string, values: string[]) => {
    const asked = JSON.stringify([key, values]);
    // A frame outlives the extension that hung it; what is typed in it must not fail for a word.
    const text = chrome.runtime?.id ? chrome.i18n.getMessage(key, values) : (said.get(asked) ?? '');
    said.set(asked, text);
    return text;
  };
  const spoken = lookup('language', []);
  const wanted = chrome.i18n.getUILanguage();
  return { lookup, tag: wanted.split(/[-_]/)[0] === spoken ? wanted.replace('_', '-') : spoken };
}

let current: Messages | undefined;

export function messages(): Messages {
  current ??= ofBrowser();
  return current;
}

/** Takes messages from elsewhere: for tests, which run outside an extension. */
export function speak(other: Messages): void {
  current = other;
}
