import { useRef, useState } from 'preact/hooks';
import type { TwinPair } from '../domain/duplicates';
import type { PersonId } from '../domain/person';
import { send } from '../messages/send';
import { Button } from '../ui/button';
import { type Failure, failureOf, refused } from '../ui/failure';
import { FailureText } from '../ui/field';
import { FindPerson } from '../ui/find-person/find-person';
import { t } from '../ui/i18n';
import { useKeptFocus } from '../ui/use-kept-focus';
import { Pair } from './duplicates/pair';
import { personHref } from './route';
import './duplicates/duplicates.css';

interface MergeProps {
  personId: PersonId;
  called: string;
}

/** Brings two records of one person together; who it is, is chosen and confirmed by the user. */
export function Merge({ personId, called }: MergeProps) {
  const [open, setOpen] = useState(false);
  const [pair, setPair] = useState<TwinPair>();
  const [failure, setFailure] = useState<Failure>();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, 'input, button');
  const find = async (search: string) =>
    (await send('findPeople', search, 7)).filter((line) => line.personId !== personId);
  const choose = async (other: PersonId) => {
    try {
      const found = await send('comparePeople', personId, other);
      setPair(found ?? undefined);
      setFailure(found ? undefined : refused('gone'));
    } catch (error) {
      setFailure(failureOf(error, 'error_notLoaded'));
    }
  };
  const close = () => {
    setPair(undefined);
    setFailure(undefined);
    setOpen(false);
  };
  return (
    <div ref={place}>
      {!open && (
        <div class="buttons">
          <Button look="bare" onClick={() => setOpen(true)}>
            {t('merge_open')}
          </Button>
        </div>
      )}
      {open && pair && (
        <Pair
          pair={pair}
          stays={pair.sides[0].personId === personId ? 0 : 1}
          onCancel={close}
          onMerged={(into) => {
            close();
            if (into !== personId) location.hash = personHref(into);
          }}
        />
      )}
      {open && !pair && (
        <section class="merge" aria-label={t('merge_open')}>
          <p class="quiet">{t('merge_what', called)}</p>
          <FindPerson find={find} onOpen={choose} />
          <FailureText failure={failure} />
          <div class="buttons">
            <Button onClick={close}>{t('form_cancel')}</Button>
          </div>
        </section>
      )}
    </div>
  );
}
