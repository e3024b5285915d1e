import { useState } from 'preact/hooks';
import { type Strength, strengthOf } from '../../transfer/passphrase';
import type { Failure } from '../../ui/failure';
import { Field } from '../../ui/field';
import { type MessageKey, t } from '../../ui/i18n';

const hints: Readonly<Record<Strength, MessageKey>> = {
  short: 'transfer_strength_short',
  fair: 'transfer_strength_fair',
  good: 'transfer_strength_good',
};

interface PassphraseFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  failure?: Failure | undefined;
  /** For one that is being chosen: nothing that was typed elsewhere may be filled in. */
  isNew?: boolean;
}

/** A secret: typed, never shown. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, onValue, failure, isNew = false } = props;
  return (
    <Field label={label} failure={failure}>
      {(input) => (
        <input
          {...input}
          type="password"
          autocomplete={isNew ? 'new-password' : 'off'}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A passphrase that is being chosen, typed twice, because nobody can find it again. */
export function useNewPassphrase() {
  const [wanted, setWanted] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [failure, setFailure] = useState<
    'transfer_passphraseEmpty' | 'transfer_passphraseDiffers'
  >();

  /** The passphrase that was chosen, undefined for none; null when it cannot be taken yet. */
  const take = (): string | undefined | null => {
    const wrong =
      (wanted && !passphrase && 'transfer_passphraseEmpty') ||
      (wanted && passphrase !== again && 'transfer_passphraseDiffers') ||
      undefined;
    setFailure(wrong);
    if (wrong) return null;
    return wanted ? passphrase : undefined;
  };
  const forget = () => {
    setPassphrase('');
    setAgain('');
  };
  const set = { wanted: setWanted, passphrase: setPassphrase, again: setAgain };
  return { wanted, passphrase, again, failure, set, take, forget };
}

/** Whether a backup is to be locked, and with what. */
export function NewPassphrase({ chosen }: { chosen: ReturnType<typeof useNewPassphrase> }) {
  const { wanted, passphrase, again, failure, set } = chosen;
  const failureAt = (key: typeof failure) =>
    key && failure === key ? { message: t(key) } : undefined;
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={wanted}
          onChange={(event) => set.wanted(event.currentTarget.checked)}
        />
        {t('transfer_lock')}
      </label>
      {wanted && (
        <>
          <p class="quiet">{t('transfer_lockWhat')}</p>
          <div class="fields">
            <PassphraseField
              label={t('transfer_passphrase')}
              value={passphrase}
              onValue={set.passphrase}
              failure={failureAt('transfer_passphraseEmpty')}
              isNew
            />
            <PassphraseField
              label={t('transfer_passphraseAgain')}
              value={again}
              onValue={set.again}
              failure={failureAt('transfer_passphraseDiffers')}
              isNew
            />
          </div>
          {passphrase && <p class="quiet">{t(hints[strengthOf(passphrase)])}</p>}
        </>
      )}
    </>
  );
}
