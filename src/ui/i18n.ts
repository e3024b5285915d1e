import type english from '../../public/_locales/en/messages.json';
import { countedKeys } from '../domain/counted';
import type { Refusal } from '../domain/refusal';
import type { Sentence, SentenceValue } from '../domain/sentence';
import { sayDate, sayTime } from './days';
import { messages } from './language';

export type MessageKey = keyof typeof english;

/** A message that has a form for one and a form for more. */
export type CountedKey = MessageKey extends infer K
  ? K extends `${infer Stem}_one`
    ? Stem
    : never
  : never;

/** The message `key` in the user's language, with `$1`, `$2`, … filled in. */
export function t(key: MessageKey, ...values: string[]): string {
  return messages().lookup(key, values);
}

/** A number as the user's language writes it. */
export function sayNumber(count: number): string {
  return new Intl.NumberFormat(messages().tag).format(count);
}

function lookupCounted(stem: string, count: number, values: string[]): string {
  const { lookup, tag } = messages();
  const keys = countedKeys(stem, count, tag);
  return keys.map((key) => lookup(key, values)).find(Boolean) ?? '';
}

/** The message for `count` of something: `key_one` or `key_other`. The count is `$1`. */
export function tCount(key: CountedKey, count: number, ...values: string[]): string {
  return lookupCounted(key, count, [sayNumber(count), ...values]);
}

function sayValue(value: SentenceValue): string {
  if (typeof value === 'string') return value;
  if ('day' in value) return sayDate(value.day);
  if ('time' in value) return sayTime(value.time);
  return sayNumber(value.count);
}

/** A sentence of the domain in the user's language. */
export function say({ key, values }: Sentence): string {
  const said = values.map(sayValue);
  for (const value of values) {
    if (typeof value === 'object' && 'count' in value) return lookupCounted(key, value.count, said);
  }
  return messages().lookup(key, said);
}

/** Why something was turned down, plainly. */
export function sayRefusal(refusal: Pick<Refusal, 'code' | 'values'>): string {
  return say({ key: `refusal_${refusal.code.replaceAll('-', '_')}`, values: refusal.values });
}
