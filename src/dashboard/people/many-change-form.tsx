import { useId, useRef, useState } from 'preact/hooks';
import type { ManyChange } from '../../domain/commands';
import { levels } from '../../domain/level';
import { Button } from '../../ui/button';
import { type Failure, refused } from '../../ui/failure';
import { Field } from '../../ui/field';
import { t } from '../../ui/i18n';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { useBorrowedFocus } from '../../ui/use-borrowed-focus';

/** What needs more than a press. */
export type ManyForm = 'level' | 'add-tag' | 'remove-tag' | 'cadence';

interface ManyChangeFormProps {
  form: ManyForm;
  /** Tags that people have, to choose from. */
  tags: readonly string[];
  onChange: (change: ManyChange) => void;
}

/** The rest of a change for many: which level, which tag, how often. */
export function ManyChangeForm({ form, tags, onChange }: ManyChangeFormProps) {
  const place = useRef<HTMLDivElement>(null);
  useBorrowedFocus(place, 'button, input');
  return (
    <div class="many-form" ref={place}>
      {form === 'level' && (
        <div class="buttons">
          {levels.map((level) => (
            <Button key={level} onClick={() => onChange({ what: 'level', level })}>
              <LevelMark level={level} size={14} /> {t(levelWords[level])}
            </Button>
          ))}
        </div>
      )}
      {(form === 'add-tag' || form === 'remove-tag') && (
        <TagForm tags={tags} onTag={(tag) => onChange({ what: form, tag })} />
      )}
      {form === 'cadence' && <CadenceForm onDays={(days) => onChange({ what: 'cadence', days })} />}
    </div>
  );
}

interface OneFieldProps {
  label: string;
  submit: (text: string) => Failure | undefined;
  options?: readonly string[];
  numeric?: boolean;
}

function OneField({ label, submit, options = [], numeric }: OneFieldProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    setFailure(submit(text.trim()));
  };
  return (
    <form class="inline-form" onSubmit={onSubmit} noValidate>
      <Field label={label} failure={failure}>
        {(input) => (
          <input
            {...input}
            type="text"
            inputMode={numeric ? 'numeric' : 'text'}
            autocomplete="off"
            list={options.length > 0 ? id : undefined}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={id}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
      <Button look="first" submit>
        {t('people_apply')}
      </Button>
    </form>
  );
}

function TagForm({ tags, onTag }: { tags: readonly string[]; onTag: (tag: string) => void }) {
  const submit = (tag: string) => {
    if (!tag) return refused('tag-empty');
    onTag(tag);
    return undefined;
  };
  return <OneField label={t('people_tag')} submit={submit} options={tags} />;
}

/** As many days as a rhythm may have. */
const daysMost = 3650;

function CadenceForm({ onDays }: { onDays: (days: number | null) => void }) {
  const submit = (text: string) => {
    if (text === '') {
      onDays(null);
      return undefined;
    }
    const days = Number(text);
    if (!Number.isInteger(days) || days < 0 || days > daysMost) {
      return { message: t('people_cadenceWrong') };
    }
    onDays(days);
    return undefined;
  };
  return <OneField label={t('people_cadenceDays')} submit={submit} numeric />;
}
