import { type Language, languages } from '../domain/language';
import { messages, ofBrowser, speak } from './language';

/** Where a page of ours finds the language that was chosen, before it has asked anybody. */
const key = 'language';

/** The messages of a language, from the extension's own files. */
async function load(language: Language): Promise<Map<string, string>> {
  const file = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
  const all: Record<string, { message: string }> = await file.json();
  return new Map(Object.entries(all).map(([name, { message }]) => [name, message]));
}

async function speakAs(chosen: unknown): Promise<void> {
  const language = languages.find((one) => one === chosen);
  const browser = ofBrowser();
  if (!language || language === browser.lookup('language', [])) return speak(browser);
  const texts = await load(language);
  const fill = (text: string, values: string[]) =>
    text.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  speak({ tag: language, lookup: (name, values) => fill(texts.get(name) ?? '', values) });
}

/** What cannot be read leaves the page in the browser's language. */
async function speakWhatIsStored(): Promise<void> {
  try {
    await speakAs((await chrome.storage.local.get(key))[key]);
  } catch {
    speak(ofBrowser());
  }
}

/**
 * Draws a page in the language the user chose, and again when another one is chosen.
 * @param ready what the first drawing waits for as well
 */
export function drawInLanguage(draw: () => void, ready?: Promise<unknown>): void {
  const drawNow = () => {
    document.documentElement.lang = messages().tag;
    draw();
  };
  void Promise.all([speakWhatIsStored(), ready]).then(drawNow);
  chrome.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void speakWhatIsStored().then(drawNow);
  });
}
