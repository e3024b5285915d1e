import type { PersonLanguage } from '../person';
import type { DraftKind } from './kinds';

/** A message that is being written. */
export interface DraftMessage {
  kind: DraftKind;
  /** The language it is written in, whatever the surface speaks. */
  language: PersonLanguage;
  subject: string;
  text: string;
}
