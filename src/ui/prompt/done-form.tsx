import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import type { Prompt } from '../../domain/prompts/prompt';
import { useCard } from '../at-hand/use-card';
import { useEarlyEscape } from '../use-early-escape';
import { AskDone } from './done/ask-done';
import { BridgeDone } from './done/bridge-done';
import type { DoneProps } from './done/done-props';
import { IntroductionDone } from './done/introduction-done';
import { LogDone } from './done/log-done';
import { OutcomeDone } from './done/outcome-done';
import { PrepareDone } from './done/prepare-done';
import { PromiseDone } from './done/promise-done';
import { ResultDone } from './done/result-done';
import { SortDone } from './done/sort-done';

interface DoneFormProps {
  prompt: Prompt;
  today: CivilDay;
  text: string;
  onText: (text: string) => void;
  /** The card the prompt stands on, where it stands on one. */
  card?: PersonCard | undefined;
  onClose: () => void;
}

/** The form that Done opens: all filled in, one click to save. */
export function DoneForm({ prompt, today, text, onText, card: given, onClose }: DoneFormProps) {
  const card = useCard(prompt.personId, given);
  useEarlyEscape(card === undefined, onClose);
  // Its fields begin with what is on the card, and do not change under the user's hands later.
  if (card === undefined) return null;
  const cancel = () => {
    onText('');
    onClose();
  };
  const closing = { onCancel: cancel, onEscape: onClose };
  const shared = { prompt, today, card, onCard: given !== undefined, text, onText, ...closing };
  return <FormOf {...shared} done={prompt.done} />;
}

function FormOf({ done, ...shared }: DoneProps) {
  switch (done.form) {
    case 'log':
      return <LogDone {...shared} done={done} />;
    case 'result':
      return <ResultDone {...shared} done={done} />;
    case 'prepare':
      return <PrepareDone {...shared} done={done} />;
    case 'promise':
      return <PromiseDone {...shared} done={done} />;
    case 'outcome':
      return <OutcomeDone {...shared} done={done} />;
    case 'introduction':
      return <IntroductionDone {...shared} done={done} />;
    case 'ask':
      return <AskDone {...shared} done={done} />;
    case 'bridge':
      return <BridgeDone {...shared} done={done} />;
    case 'sort':
      return <SortDone {...shared} done={done} />;
  }
}
