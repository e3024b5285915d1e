import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Help } from '../../domain/help';
import { refused } from '../failure';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';

interface OutcomeFormProps {
  help: Help;
  today: CivilDay;
  onClose: () => void;
}

/** What came of help, and whether it was told. */
export function OutcomeForm({ help, today, onClose }: OutcomeFormProps) {
  const run = useRun();
  const [outcome, setOutcome] = useState(help.outcome ?? '');
  const [told, setTold] = useState(false);
  const { failure, failureAt, submit } = useForm(async () => {
    if (outcome.trim() === '') return refused('what-empty');
    const progress = { of: 'help', helpId: help.id, outcome, told, day: today } as const;
    const failed = await run.save({ name: 'recordProgress', progress }, t('record_noted'));
    if (!failed) onClose();
    return failed;
  });
  const atOutcome = failureAt('what', 'text');
  return (
    <Form
      label={t('help_sayOutcome')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atOutcome ? undefined : failure}
    >
      <TextField
        label={t('help_sayOutcome')}
        long
        first
        value={outcome}
        onValue={setOutcome}
        failure={atOutcome}
      />
      {!help.toldOn && (
        <label class="choice">
          <input
            type="checkbox"
            checked={told}
            onChange={(event) => setTold(event.currentTarget.checked)}
          />
          {t(help.direction === 'got' ? 'help_tell' : 'help_hear')}
        </label>
      )}
    </Form>
  );
}
