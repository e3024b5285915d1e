import type * as v from 'valibot';
import type {
  directionSchema,
  interactionIdSchema,
  interactionKindSchema,
  interactionSchema,
  newInteractionSchema,
} from './interaction-schema';

export type InteractionId = v.InferOutput<typeof interactionIdSchema>;
export type InteractionKind = v.InferOutput<typeof interactionKindSchema>;
/** `out`: I to them; `in`: they to me. */
export type Direction = v.InferOutput<typeof directionSchema>;
/** What the user says of something that happened. */
export type NewInteraction = v.InferOutput<typeof newInteractionSchema>;
/** Something that happened between the user and a person. */
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
