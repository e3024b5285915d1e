import type { CivilDay } from '../../../domain/civil-day';
import type { PersonCard } from '../../../domain/person-card';
import type { Prompt } from '../../../domain/prompts/prompt';
import type { DoneForm } from '../../../domain/prompts/rule';

/** What each form of Done is given. */
export interface DoneProps<Form extends DoneForm['form'] = DoneForm['form']> {
  prompt: Prompt;
  done: Extract<DoneForm, { form: Form }>;
  today: CivilDay;
  /** The person's records; null where the surface cannot look them up. */
  card: PersonCard | null;
  /** The prompt stands on that card. */
  onCard: boolean;
  /** What was said, kept by the surface. */
  text: string;
  onText: (text: string) => void;
  /** Closes, and keeps what was typed. */
  onEscape: () => void;
  /** Closes, and forgets what was typed. */
  onCancel: () => void;
}
