import { useRef, useState } from 'preact/hooks';
import { fold } from '../../domain/fold';
import { type Holdings, sumOf } from '../../domain/user-row';
import { Button } from '../../ui/button';
import type { Failure } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { TextField } from '../../ui/forms/text-field';
import { useForm } from '../../ui/forms/use-form';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { useBorrowedFocus } from '../../ui/use-borrowed-focus';
import { SaveBackup } from '../transfer/backup';
import '../transfer/transfer.css';
import '../person/delete-person.css';

const same = (a: string, b: string) => fold(a).trim() === fold(b).trim();

/** The way back to how it was after the installation: a backup is offered, a word is typed. */
export function DeleteEverything({ holdings }: { holdings: Holdings }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const place = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
  };
  const begun = sumOf(holdings.counts) > 0;
  return (
    <section class="setting" ref={place}>
      <h2>{t('deleteAll_heading')}</h2>
      <p class="quiet">{t('deleteAll_what')}</p>
      <div class="buttons">
        <Button look="bare" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>
          {t('deleteAll_open')}
        </Button>
      </div>
      {open && (
        <Confirm
          holdings={holdings}
          onCancel={close}
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
        />
      )}
      {done && !begun && (
        <p>
          {t('deleteAll_after')} <a href="/src/welcome/index.html">{t('deleteAll_welcome')}</a>
        </p>
      )}
    </section>
  );
}

interface ConfirmProps {
  holdings: Holdings;
  onCancel: () => void;
  onDone: () => void;
}

function Confirm({ holdings, onCancel, onDone }: ConfirmProps) {
  const run = useRun();
  const place = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [working, setWorking] = useState(false);
  useBorrowedFocus(place, 'button');
  const { failure, submit } = useForm(async (): Promise<Failure | undefined> => {
    const word = t('deleteAll_word');
    if (!same(typed, word)) return { message: t('deleteAll_notTyped', word) };
    setWorking(true);
    const failed = await run.save({ name: 'deleteEverything' }, t('deleteAll_done'), true);
    setWorking(false);
    if (!failed) onDone();
    return failed;
  });
  const { counts } = holdings;
  const people = tCount('transfer_countPeople', counts.people);
  const notes = tCount('transfer_countNotes', counts.notes);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is meant for all that is in it.
    <div class="confirm" ref={place} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      <SaveBackup holdings={holdings} />
      <form class="form" aria-label={t('deleteAll_heading')} noValidate onSubmit={submit}>
        <p>{t('deleteAll_goes', people, notes)}</p>
        <p class="quiet">{t('deleteAll_undo')}</p>
        <TextField
          label={t('deleteAll_type', t('deleteAll_word'))}
          value={typed}
          onValue={setTyped}
          failure={failure?.code ? undefined : failure}
        />
        <FailureText failure={failure?.code ? failure : undefined} />
        <p aria-live="polite" class="quiet">
          {working && t('deleteAll_working')}
        </p>
        <div class="buttons">
          <Button submit disabled={working}>
            {t('deleteAll_do')}
          </Button>
          <Button look="bare" onClick={onCancel}>
            {t('form_cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}
