import { useState } from 'preact/hooks';
import type { Conversation } from '../../domain/conversation';
import { Form } from '../forms/form';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { nothingPrepared, type ToPrepareWith } from './preparation';
import { PreparationFields } from './preparation-fields';

interface PrepareFormProps {
  conversation: Pick<Conversation, 'id' | 'preparation'>;
  about: ToPrepareWith;
  onClose: () => void;
  label?: string;
}

/** Purpose, who I am, questions, what to offer: kept with the talk. */
export function PrepareForm({ conversation, about, onClose, label }: PrepareFormProps) {
  const run = useRun();
  const [preparation, setPreparation] = useState(conversation.preparation ?? nothingPrepared);
  const [before] = useState(preparation);
  const { failure, submit } = useForm(async () => {
    const { id: conversationId } = conversation;
    const args = { name: 'prepareConversation', conversationId, preparation } as const;
    const failed = await run.save(args, t('plan_prepared'), true);
    if (!failed) onClose();
    return failed;
  });
  return (
    <Form
      label={label ?? t('plan_prepare')}
      onSubmit={submit}
      onCancel={onClose}
      // What took a while to think of does not go with one key.
      onEscape={() => preparation === before && onClose()}
      failure={failure}
    >
      <PreparationFields value={preparation} onValue={setPreparation} about={about} first />
    </Form>
  );
}
