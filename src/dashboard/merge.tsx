import { useState } from 'preact/hooks';
import type { PersonId } from '../domain/person';
import { send } from '../messages/send';
import { Button } from '../ui/button';
import { FindPerson } from '../ui/find-person/find-person';
import { t } from '../ui/i18n';
import { calledOn } from '../ui/person-card/called';
import { useRun } from '../ui/results/run';

interface MergeProps {
  personId: PersonId;
  called: string;
}

/** Brings two records of one person together; who it is, is chosen and confirmed by the user. */
export function Merge({ personId, called }: MergeProps) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState<{ personId: PersonId; called: string }>();
  const run = useRun();
  const find = async (search: string) =>
    (await send('findPeople', search, 7)).filter((line) => line.personId !== personId);
  const choose = async (id: PersonId) => {
    const card = await send('getCard', id);
    if (card) setOther({ personId: id, called: calledOn(card) });
  };
  const merge = async (from: PersonId) => {
    const args = { name: 'mergePeople', into: personId, from } as const;
    if (!(await run.act(args, t('merge_saved', called)))) close();
  };
  const close = () => {
    setOther(undefined);
    setOpen(false);
  };
  if (!open) {
    return (
      <div class="buttons">
        <Button look="bare" onClick={() => setOpen(true)}>
          {t('merge_open')}
        </Button>
      </div>
    );
  }
  return (
    <section class="merge" aria-label={t('merge_open')}>
      <p class="quiet">{t('merge_what', called)}</p>
      {!other && <FindPerson find={find} onOpen={choose} />}
      {other && <p>{t('merge_confirm', other.called, called)}</p>}
      <div class="buttons">
        {other && (
          <Button look="first" onClick={() => merge(other.personId)}>
            {t('merge_do')}
          </Button>
        )}
        <Button onClick={close}>{t('form_cancel')}</Button>
      </div>
    </section>
  );
}
