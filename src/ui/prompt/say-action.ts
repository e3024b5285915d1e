import type { Sentence } from '../../domain/sentence';
import { say } from '../i18n';

/** A prompt's action as it heads a line: without a full stop. */
export function sayAction(action: Sentence): string {
  return say(action).replace(/[.。]$/, '');
}
