import type * as v from 'valibot';
import type {
  introductionIdSchema,
  introductionSchema,
  introductionStepSchema,
} from './introduction-schema';
import type { PersonId } from './person';

export type IntroductionId = v.InferOutput<typeof introductionIdSchema>;
export type Introduction = v.InferOutput<typeof introductionSchema>;
export type Received = Extract<Introduction, { direction: 'received' }>;
export type Made = Extract<Introduction, { direction: 'made' }>;
export type IntroductionStep = v.InferOutput<typeof introductionStepSchema>;

/** How far an introduction has come. */
export type IntroductionState =
  | 'wanted'
  | 'asked'
  | 'agreed'
  | 'introduced'
  | 'met'
  | 'told'
  | 'rested';

/** How far it has come: the furthest step that was taken. For one I make, agreed means by both. */
export function stateOf(introduction: Introduction): IntroductionState {
  if (introduction.restedOn) return 'rested';
  if (introduction.direction === 'received' && introduction.toldOn) return 'told';
  if (introduction.metOn) return 'met';
  if (introduction.introducedOn) return 'introduced';
  if (introduction.direction === 'made') {
    const { forAskedOn, forAgreedOn, targetAskedOn, targetAgreedOn } = introduction;
    if (forAgreedOn && targetAgreedOn) return 'agreed';
    return forAskedOn || forAgreedOn || targetAskedOn || targetAgreedOn ? 'asked' : 'wanted';
  }
  if (introduction.agreedOn) return 'agreed';
  return introduction.askedOn ? 'asked' : 'wanted';
}

/** True while something is still to be done or waited for before the two have met. */
export function isUnderWay(introduction: Introduction): boolean {
  return !['met', 'told', 'rested'].includes(stateOf(introduction));
}

/** Everybody an introduction is between, without me. */
export function partiesOf(introduction: Introduction): [PersonId, PersonId] {
  const other = introduction.direction === 'received' ? introduction.helperId : introduction.forId;
  return [other, introduction.targetId];
}
