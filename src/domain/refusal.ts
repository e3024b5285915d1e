import type { SentenceValue } from './sentence';

/** Every reason for which input is turned down. Each has a plain message `refusal_<code>` in `_locales`. */
export type RefusalCode =
  | 'note-empty'
  | 'text-too-long'
  | 'day-missing'
  | 'day-in-future'
  | 'day-in-past'
  | 'name-empty'
  | 'name-too-long'
  | 'what-empty'
  | 'choice-missing'
  | 'whom-missing'
  | 'same-person'
  | 'template-name-empty'
  | 'tag-empty'
  | 'tag-too-long'
  | 'tag-too-many'
  | 'tag-taken'
  | 'gone'
  | 'changed-since'
  | 'not-allowed'
  | 'malformed';

/** Input that was turned down; nothing was changed. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly values: SentenceValue[];

  constructor(code: RefusalCode, values: SentenceValue[] = []) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
  }
}
