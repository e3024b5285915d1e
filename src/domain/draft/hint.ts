import type { Sentence } from '../sentence';

/** What the coach looks at, one file each in `checks/`. */
export type CheckId =
  | 'gaps'
  | 'purpose'
  | 'who'
  | 'question'
  | 'use'
  | 'thanks'
  | 'begging'
  | 'length';

/** A part of a text: UTF-16 units from its beginning, the end not included. */
export interface TextRange {
  start: number;
  end: number;
}

/** One thing the coach has to say of a draft. */
export interface Hint {
  id: CheckId;
  /** `good`: it is there. `hint`: it could be better. */
  state: 'good' | 'hint';
  /** What is so, and why it matters. */
  sentence: Sentence;
  /** What it is about, where that is a part of the text. */
  range?: TextRange;
}
