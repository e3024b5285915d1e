import * as v from 'valibot';
import { civilDaySchema } from './civil-day-schema';
import { textMaxLength } from './note';
import { instantSchema, personIdSchema } from './person';

export const interactionIdSchema = v.pipe(v.string(), v.uuid(), v.brand('InteractionId'));
export type InteractionId = v.InferOutput<typeof interactionIdSchema>;

export const interactionKindSchema = v.picklist([
  'message',
  'comment',
  'email',
  'letter',
  'call',
  'video',
  'meeting',
  'event',
  'gave-help',
  'got-help',
  'introduced',
  'thanked',
  'told-outcome',
]);
export type InteractionKind = v.InferOutput<typeof interactionKindSchema>;

/** `out`: I to them; `in`: they to me. */
export const directionSchema = v.picklist(['out', 'in', 'both']);
export type Direction = v.InferOutput<typeof directionSchema>;

// Not read back from a schema: that would put the schema library into every bundle that asks isLive().
const said = {
  kind: interactionKindSchema,
  day: civilDaySchema,
  direction: directionSchema,
  text: v.pipe(v.string(), v.maxLength(textMaxLength)),
};

/** What the user says of something that happened. */
export const newInteractionSchema = v.strictObject(said);
export type NewInteraction = v.InferOutput<typeof newInteractionSchema>;

/** Something that happened between the user and a person. */
export const interactionSchema = v.looseObject({
  ...said,
  id: interactionIdSchema,
  personId: personIdSchema,
  writtenAt: instantSchema,
});
export type Interaction = v.InferOutput<typeof interactionSchema>;

const live: readonly InteractionKind[] = ['call', 'video', 'meeting', 'event'];
const written: readonly InteractionKind[] = ['message', 'comment', 'email', 'letter'];

/** True when both were there at the same time. A message is not a conversation. */
export function isLive(interaction: Pick<Interaction, 'kind'>): boolean {
  return live.includes(interaction.kind);
}

/** True for writing, online or on paper. */
export function isWritten(interaction: Pick<Interaction, 'kind'>): boolean {
  return written.includes(interaction.kind);
}

/** The direction a kind has unless the user says otherwise. */
export function usualDirection(kind: InteractionKind): Direction {
  if (live.includes(kind)) return 'both';
  return kind === 'got-help' ? 'in' : 'out';
}
