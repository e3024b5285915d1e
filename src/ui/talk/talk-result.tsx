import type { CivilDay } from '../../domain/civil-day';
import type { Conversation } from '../../domain/conversation';
import { ResultForm } from '../forms/result-form';
import { useRun } from '../results/run';
import { saySaved } from './result/say-result';

interface TalkResultProps {
  conversation: Pick<Conversation, 'id' | 'appointment'>;
  today: CivilDay;
  text: string;
  onText: (text: string) => void;
  onClose: () => void;
}

/** How a talk went, told where the talk stands. */
export function TalkResult({ conversation, today, text, onText, onClose }: TalkResultProps) {
  const run = useRun();
  const { id: conversationId, appointment } = conversation;
  const cancel = () => {
    onText('');
    onClose();
  };
  return (
    <ResultForm
      {...{ today, appointment, text, onText }}
      onCancel={cancel}
      onEscape={onClose}
      save={async (outcome) => {
        const args = { name: 'recordResult', conversationId, outcome } as const;
        const failed = await run.save(args, saySaved(outcome), true);
        if (!failed) cancel();
        return failed;
      }}
    />
  );
}
