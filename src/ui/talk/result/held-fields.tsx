import type { Failure } from '../../failure';
import { ChoicesField } from '../../forms/choices-field';
import { TextField } from '../../forms/text-field';
import { t } from '../../i18n';
import type { HeldDraft } from './held';
import { PromiseFields } from './promise-fields';

interface HeldFieldsProps {
  value: HeldDraft;
  onValue: (value: HeldDraft) => void;
  /** What is wrong with a promise, and with which. */
  atPromise?: { failure: Failure; promise: number } | undefined;
}

/** What came of a talk, beside what was said; all of it may be left out. */
export function HeldFields({ value, onValue, atPromise }: HeldFieldsProps) {
  const set = (changed: Partial<HeldDraft>) => onValue({ ...value, ...changed });
  return (
    <>
      <TextField
        label={t('result_learned')}
        long
        value={value.learned}
        onValue={(learned) => set({ learned })}
      />
      <TextField
        label={t('result_names')}
        long
        value={value.names}
        onValue={(names) => set({ names })}
      />
      <PromiseFields
        value={value.promises}
        onValue={(promises) => set({ promises })}
        atPromise={atPromise}
      />
      <ChoicesField
        label={t('result_stayInTouch')}
        value={value.stayInTouch}
        onValue={(stayInTouch) => set({ stayInTouch })}
        options={[
          { value: 'yes', label: t('result_yes') },
          { value: 'no', label: t('result_no') },
          { value: 'not-asked', label: t('result_notAsked') },
        ]}
      />
    </>
  );
}
