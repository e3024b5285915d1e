import type { ConversationId } from '../../domain/conversation';
import type { DraftMessage } from '../../domain/draft/message';

/** What is being done with a planned talk. */
export type PlanStep = 'agree' | 'prepare' | 'result';

/** The one form of a card that is open, if any. */
export type OpenForm =
  | 'log'
  | 'plan'
  | 'message'
  | 'introduction'
  | 'ask'
  | 'help'
  | 'promise'
  | 'details'
  | 'done'
  | { plan: ConversationId; step: PlanStep }
  | undefined;

/** Which form of a card is open, and the unsent text of what was said, which they share. */
export interface CardForms {
  open: OpenForm;
  /** Open from the start, because unsent text was found. */
  restored: boolean;
  setOpen: (open: OpenForm) => void;
  text: string;
  onText: (text: string) => void;
  /** The message being written, where there is one. */
  message: DraftMessage | undefined;
  onMessage: (message: DraftMessage | undefined) => void;
}
