import * as v from 'valibot';
import { textMaxLength } from './note';
import { instantSchema, lineMaxLength, personLanguageSchema } from './person';

export const templateIdSchema = v.pipe(v.string(), v.uuid(), v.brand('TemplateId'));
export type TemplateId = v.InferOutput<typeof templateIdSchema>;

/** A draft of the user's own, kept to begin others with. */
export const templateSchema = v.looseObject({
  id: templateIdSchema,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(lineMaxLength)),
  language: personLanguageSchema,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(textMaxLength)),
  writtenAt: instantSchema,
});
export type Template = v.InferOutput<typeof templateSchema>;
