import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button';
import type { Failure } from '../../ui/failure';
import { t } from '../../ui/i18n';
import { useBorrowedFocus } from '../../ui/use-borrowed-focus';
import { PassphraseField } from './passphrase-fields';

interface UnlockFormProps {
  /** The name of the file. */
  name: string;
  failure?: Failure | undefined;
  onUnlock: (passphrase: string) => void;
  onCancel: () => void;
}

/** Asks for the passphrase of a chosen file. */
export function UnlockForm({ name, failure, onUnlock, onCancel }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form, 'input');
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!passphrase);
    if (passphrase) onUnlock(passphrase);
  };
  return (
    <form class="preview" ref={form} aria-label={t('transfer_unlock')} noValidate onSubmit={submit}>
      <p>{t('transfer_locked', name)}</p>
      <PassphraseField
        label={t('transfer_passphrase')}
        value={passphrase}
        onValue={setPassphrase}
        failure={missing ? { message: t('transfer_passphraseAsk') } : failure}
      />
      <div class="buttons">
        <Button look="first" submit>
          {t('transfer_unlock')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </form>
  );
}
