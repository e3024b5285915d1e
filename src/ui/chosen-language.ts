import { type Language, languages } from '../domain/language';
import { messages, ofBrowser, speak } from './language';
import { remember, remembered } from './remembered';

/** Where a page of ours finds the language that was chosen, before it has asked anybody. */
const key = 'language';

/** The messages of a language, from the extension's own files. */
async function load(language: Language): Promise<Map<string, string>> {
  const file = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
  const all: Record<string, { message: string }> = await file.json();
  return new Map(Object.entries(all).map(([name, { message }]) => [name, message]));
}

async function speakAs(chosen: string): Promise<void> {
  const language = languages.find((one) => one === chosen);
  const browser = ofBrowser();
  if (!language || language === browser.lookup('language', [])) return speak(browser);
  const texts = await load(language);
  const fill = (text: string, values: string[]) =>
    text.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  speak({ tag: language, lookup: (name, values) => fill(texts.get(name) ?? '', values) });
}

/** Looks up what is chosen, and keeps a copy that can be read at once. What cannot be read is as before. */
async function chosenNow(): Promise<string> {
  try {
    const chosen = String((await chrome.storage.local.get(key))[key] ?? '');
    remember(key, chosen);
    return chosen;
  } catch {
    return remembered(key) ?? '';
  }
}

/** Speaks a language; where its messages cannot be read, the browser's. */
async function speakOrStay(chosen: string): Promise<void> {
  try {
    await speakAs(chosen);
  } catch {
    speak(ofBrowser());
  }
}

/**
 * Draws a page in the language the user chose, and again when another one is chosen. The browser's storage
 * is waited for only where the page has no copy of its own yet.
 * @param ready what the first drawing waits for as well
 */
export function drawInLanguage(draw: () => void, ready?: Promise<unknown>): void {
  const known = remembered(key);
  const stored = chosenNow();
  const spoken = known === undefined ? stored.then(speakOrStay) : speakOrStay(known);
  const drawNow = () => {
    document.documentElement.lang = messages().tag;
    draw();
  };
  const drawn = Promise.all([spoken, ready]).then(drawNow);
  const speakAnew = async (chosen: string) => {
    await drawn;
    await speakOrStay(chosen);
    drawNow();
  };
  void stored.then(async (chosen) => {
    if (known !== undefined && chosen !== known) await speakAnew(chosen);
  });
  chrome.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void chosenNow().then(speakAnew);
  });
}
