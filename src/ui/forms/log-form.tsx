import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import {
  type Direction,
  type InteractionKind,
  type NewInteraction,
  usualDirection,
} from '../../domain/interaction';
import type { Failure } from '../failure';
import { t } from '../i18n';
import { checkDay, DayField } from './day-field';
import { Form } from './form';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import { useForm } from './use-form';
import { directionWords, kindWords } from './words';

const groups = [
  { heading: 'kinds_live', kinds: ['call', 'video', 'meeting', 'event'] },
  { heading: 'kinds_written', kinds: ['message', 'email', 'comment', 'letter'] },
  {
    heading: 'kinds_help',
    kinds: ['thanked', 'gave-help', 'got-help', 'introduced', 'told-outcome'],
  },
] as const;

const directions = ['out', 'in', 'both'] as const;

interface LogFormProps {
  label: string;
  today: CivilDay;
  kind?: InteractionKind;
  text: string;
  onText: (text: string) => void;
  save: (interaction: NewInteraction) => Promise<Failure | undefined>;
  onCancel: () => void;
  onEscape: () => void;
  takeFocus?: boolean;
}

/** Something that happened: one click to save when it was a call today. */
export function LogForm(props: LogFormProps) {
  const { today, text, onText } = props;
  const [kind, setKind] = useState<InteractionKind>(props.kind ?? 'call');
  const [chosen, setDirection] = useState<Direction>();
  const [day, setDay] = useState<string>(today);
  const direction = chosen ?? usualDirection(kind);
  const { failure, failureAt, submit } = useForm(() => {
    const checked = checkDay(day, { max: today });
    return 'failure' in checked
      ? checked.failure
      : props.save({ kind, day: checked.day, direction, text: text.trim() });
  });
  const atDay = failureAt('day');
  const atText = failureAt('text');
  return (
    <Form
      label={props.label}
      onSubmit={submit}
      onCancel={props.onCancel}
      onEscape={props.onEscape}
      takeFocus={props.takeFocus}
      failure={atDay || atText ? undefined : failure}
    >
      <div class="side-by-side">
        <SelectField
          label={t('log_kind')}
          first
          value={kind}
          onValue={setKind}
          groups={groups.map(({ heading, kinds }) => ({
            label: t(heading),
            options: kinds.map((value) => ({ value, label: t(kindWords[value]) })),
          }))}
        />
        <DayField label={t('log_day')} value={day} onValue={setDay} max={today} failure={atDay} />
      </div>
      <SelectField
        label={t('log_direction')}
        value={direction}
        onValue={setDirection}
        groups={[
          { options: directions.map((value) => ({ value, label: t(directionWords[value]) })) },
        ]}
      />
      <TextField label={t('log_text')} long value={text} onValue={onText} failure={atText} />
    </Form>
  );
}
