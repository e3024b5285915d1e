import { type ComponentChildren, render } from 'preact';
import { speak } from '../../../src/ui/language';
import '../../../src/ui/base.css';

type Language = 'en' | 'de';
type Messages = Record<string, { message: string }>;

async function load(language: Language): Promise<Messages> {
  return (await fetch(`/_locales/${language}/messages.json`)).json();
}

const languages: Record<Language, Messages> = { en: await load('en'), de: await load('de') };

/** A message as the browser would fill it in. */
export function lookup(language: Language, key: string, values: string[]): string {
  const message = languages[language][key]?.message ?? '';
  return message.replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** Says everything in a language. */
export function speakLanguage(language: Language): void {
  speak({
    tag: language === 'en' ? 'en-GB' : 'de',
    lookup: (key, values) => lookup(language, key, values),
  });
}

/** Renders into the page; once more, into the same place. */
export function show(children: ComponentChildren): void {
  render(children, document.body);
}

/** An empty page in English and light. */
export function clearPage(): void {
  render(null, document.body);
  document.documentElement.style.colorScheme = 'light';
  document.documentElement.lang = 'en';
  speakLanguage('en');
}
