import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Template } from '../../domain/template';
import { Button } from '../button';
import { refused } from '../failure';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';
import type { Message } from './use-message';

interface SaveTemplateProps {
  message: Message;
  templates: readonly Template[];
  /** What else can be done with the whole draft. */
  children: ComponentChildren;
}

/** Keeps the draft to begin others with. */
export function SaveTemplate({ children, ...props }: SaveTemplateProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="buttons" hidden={open}>
        <Button look="bare" aria-expanded={open} onClick={() => setOpen(true)}>
          {t('draft_saveTemplate')}
        </Button>
        {children}
      </div>
      {open && <NameForm {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

interface NameFormProps extends Omit<SaveTemplateProps, 'children'> {
  onClose: () => void;
}

function NameForm({ message, templates, onClose }: NameFormProps) {
  const run = useRun();
  const [name, setName] = useState(message.template?.name ?? '');
  const { failure, failureAt, submit } = useForm(async () => {
    const text = message.asTemplate();
    if (text.trim() === '') return refused('what-empty');
    const { language } = message;
    // The same name again: it is the same template, in its new words.
    const same = templates.find((one) => one.name === name.trim() && one.language === language);
    const args = {
      name: 'saveTemplate',
      ...(same && { templateId: same.id }),
      template: { name, language, text },
    } as const;
    const failed = await run.save(args, t('draft_templateSaved', name.trim()));
    if (!failed) onClose();
    return failed;
  });
  const atName = failureAt('template-name', 'name');
  return (
    <Form
      label={t('draft_saveTemplate')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atName ? undefined : failure}
    >
      <TextField
        label={t('draft_templateName')}
        first
        value={name}
        onValue={setName}
        failure={atName}
      />
    </Form>
  );
}
