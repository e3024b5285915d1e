import { type CivilDay, parseCivilDay } from '../domain/civil-day';

/** A note in a file that has one field for all of them. */
export interface DatedNote {
  day?: CivilDay;
  text: string;
}

/** What begins a note: its day. Within a text, where it would begin another, it gets a backslash. */
const beginning = /(?<=\n\n)(?=\\*\d{4}-\d\d-\d\d: )/g;
const next = /\n\n(?=\d{4}-\d\d-\d\d: )/;
const guarded = /(?<=\n\n)\\(?=\\*\d{4}-\d\d-\d\d: )/g;
const dated = /^(\d{4}-\d\d-\d\d): /;

/** Notes in one text, oldest first, each with its day. `splitNotes` gives them back. */
export function joinNotes(notes: readonly { day: CivilDay; text: string }[]): string {
  const written = notes.map(({ day, text }) => {
    const plain = text.replace(/\r\n?/g, '\n');
    return `${day}: ${plain.replace(beginning, '\\')}`;
  });
  return written.join('\n\n');
}

function noteOf(part: string): DatedNote {
  const day = parseCivilDay(dated.exec(part)?.[1]);
  return day ? { day, text: part.slice(12).replace(guarded, '') } : { text: part };
}

/** The notes in a text: one without a day, unless it begins as `joinNotes` begins. */
export function splitNotes(text: string): DatedNote[] {
  const plain = text.replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return [];
  return dated.test(plain) ? plain.split(next).map(noteOf) : [{ text: plain }];
}
