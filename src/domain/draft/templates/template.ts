import type { DraftKind } from '../kinds';
import type { Slots } from '../slots';

/** What a draft begins with. */
export interface Begun {
  subject: string;
  text: string;
}

/** One beginning for each kind. */
export type Templates = Readonly<Record<DraftKind, (slots: Slots) => Begun>>;

/** Paragraphs with an empty line between; those that have nothing to say are left out. */
export function paragraphs(...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false).join('\n\n');
}

/** Sentences of one paragraph. */
export function sentences(...parts: (string | false)[]): string {
  return parts.filter((part) => part !== false).join(' ');
}

/** With its first letter large; a gap stays as it is. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
