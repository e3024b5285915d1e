import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { instantSchema, personIdSchema } from './person';

export const noteIdSchema = v.pipe(v.string(), v.uuid(), v.brand('NoteId'));
export type NoteId = v.InferOutput<typeof noteIdSchema>;

/** Characters (UTF-16 units, as a text box counts them) that a note or a log text may have. */
export const textMaxLength = 20_000;

/** Dated plain text of the user's about a person. */
export const noteSchema = v.looseObject({
  id: noteIdSchema,
  personId: personIdSchema,
  day: civilDaySchema,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(textMaxLength)),
  writtenAt: instantSchema,
});
export type Note = v.InferOutput<typeof noteSchema>;
