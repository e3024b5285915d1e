import { ResultForm } from '../../forms/result-form';
import { t } from '../../i18n';
import { saySaved } from '../../talk/result/say-result';
import type { DoneProps } from './done-props';
import { useSaveAndClose } from './use-answer';

/** How a talk went. */
export function ResultDone(props: DoneProps<'result'>) {
  const { prompt, done, today, card, text, onText, onCancel, onEscape } = props;
  const { conversationId } = done;
  const save = useSaveAndClose(props);
  const talk = card?.conversations.find(({ id }) => id === conversationId);
  return (
    <ResultForm
      {...{ today, text, onText, onCancel, onEscape }}
      appointment={talk?.appointment}
      save={(outcome) =>
        save(
          { name: 'recordResult', conversationId, outcome },
          saySaved(outcome, t('prompt_doneDone', prompt.called)),
        )
      }
    />
  );
}
