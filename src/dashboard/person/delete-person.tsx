import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonId } from '../../domain/person';
import type { PersonRecordCounts } from '../../domain/person-records';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { type Failure, failureOf } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { useBorrowedFocus } from '../../ui/use-borrowed-focus';
import { sayRecords } from './say-records';
import './delete-person.css';

interface DeletePersonProps {
  personId: PersonId;
  called: string;
}

/** Takes a person away with everything about them, once it was said what that is. */
export function DeletePerson({ personId, called }: DeletePersonProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  return (
    <div class="delete-person" ref={opener}>
      <div class="buttons">
        <Button look="bare" aria-expanded={open} onClick={() => (open ? close() : setOpen(true))}>
          {t('delete_open')}
        </Button>
      </div>
      {open && <Confirm personId={personId} called={called} onCancel={close} />}
    </div>
  );
}

function useCounts(personId: PersonId) {
  const [counts, setCounts] = useState<PersonRecordCounts>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let wanted = true;
    send('countRecords', personId).then(
      (found) => wanted && setCounts(found),
      (error: unknown) => wanted && setFailure(failureOf(error, 'error_notLoaded')),
    );
    return () => {
      wanted = false;
    };
  }, [personId]);
  return { counts, failure };
}

function Confirm(props: DeletePersonProps & { onCancel: () => void }) {
  const { personId, called, onCancel } = props;
  const run = useRun();
  const place = useRef<HTMLElement>(null);
  const { counts, failure } = useCounts(personId);
  useBorrowedFocus(place, '.bare');
  const remove = () => run.act({ name: 'deletePerson', personId }, t('delete_done', called), true);
  return (
    <section
      class="confirm"
      aria-label={t('delete_open')}
      ref={place}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p>{t('delete_what', called)}</p>
      {counts && <Goes counts={counts} called={called} />}
      <FailureText failure={failure} />
      <div class="buttons">
        <Button onClick={remove}>{t('delete_do', called)}</Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </section>
  );
}

/** What goes, counted, and what that means for others. */
function Goes({ counts, called }: { counts: PersonRecordCounts; called: string }) {
  const said = sayRecords(counts);
  return (
    <>
      {said.length > 0 ? (
        <ul class="goes">
          {said.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t('delete_nothing', called)}</p>
      )}
      {counts.introductions > 0 && <p class="quiet">{t('delete_others', called)}</p>}
    </>
  );
}
