import type { CivilDay } from '../../domain/civil-day';
import { textMaxLength } from '../../domain/note';
import { lineMaxLength, nameMaxLength } from '../../domain/person';
import { Refusal } from '../../domain/refusal';

/** The text of a note as it is stored. Throws a Refusal when it is empty or too long. */
export function checkedNote(text: string): string {
  if (!text.trim()) throw new Refusal('note-empty');
  return checkedText(text).trim();
}

/** A text that may be empty. Throws a Refusal when it is longer than fits. */
export function checkedText(text: string, maxLength = textMaxLength): string {
  if (text.length <= maxLength) return text;
  throw new Refusal('text-too-long', [{ count: maxLength }, { count: text.length }]);
}

/** What something is about, trimmed. Throws a Refusal when nothing is said or it is too long. */
export function checkedWhat(text: string): string {
  if (!text.trim()) throw new Refusal('what-empty');
  return checkedText(text).trim();
}

/** The name of a draft. Throws a Refusal when there is none or it is too long. */
export function checkedTemplateName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) throw new Refusal('template-name-empty');
  if (trimmed.length > lineMaxLength)
    throw new Refusal('name-too-long', [{ count: lineMaxLength }]);
  return trimmed;
}

/** A day on which something can have happened. Throws a Refusal for one that is still ahead. */
export function checkedPastDay(day: CivilDay, today: CivilDay): CivilDay {
  if (day > today) throw new Refusal('day-in-future', [{ day }]);
  return day;
}

/** A day for which something can be planned. Throws a Refusal for one that is over. */
export function checkedComingDay(day: CivilDay, today: CivilDay): CivilDay {
  if (day < today) throw new Refusal('day-in-past', [{ day }]);
  return day;
}

/** A name. Throws a Refusal when there is none or it is too long. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (!trimmed) throw new Refusal('name-empty');
  if (trimmed.length > nameMaxLength)
    throw new Refusal('name-too-long', [{ count: nameMaxLength }]);
  return trimmed;
}
