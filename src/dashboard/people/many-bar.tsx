import { useRef, useState } from 'preact/hooks';
import type { CommandArgs, ManyChange } from '../../domain/commands';
import type { PersonId } from '../../domain/person';
import { Button } from '../../ui/button';
import { failureOf } from '../../ui/failure';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { useBorrowedFocus } from '../../ui/use-borrowed-focus';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { saveFile } from '../talk/save-file';
import { useWork } from '../transfer/use-work';
import { WorkView } from '../transfer/work-view';
import { ManyChangeForm, type ManyForm } from './many-change-form';

/** For more people than these the user is asked once more, with the number. */
const withoutAsking = 20;

interface ManyBarProps {
  ids: ReadonlySet<PersonId>;
  tags: readonly string[];
  onClear: () => void;
}

const forms = ['level', 'add-tag', 'remove-tag', 'cadence'] as const satisfies ManyForm[];
const names = {
  level: 'people_setLevel',
  'add-tag': 'people_addTag',
  'remove-tag': 'people_removeTag',
  cadence: 'people_cadence',
  'let-go': 'people_doLetGo',
  'take-back': 'people_takeBack',
} as const;

/** What can be done for all who are selected: each one change, with one undo. */
export function ManyBar({ ids, tags, onClear }: ManyBarProps) {
  const run = useRun();
  const [open, setOpen] = useState<ManyForm>();
  const [asked, setAsked] = useState<ManyChange>();
  const [busy, setBusy] = useState(0);
  const exporting = useWork((error) => failureOf(error, 'transfer_notSaved'));
  const count = ids.size;
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place, '.buttons:not([hidden]) > button');

  const carryOut = async (change: ManyChange) => {
    setAsked(undefined);
    setOpen(undefined);
    setBusy(count);
    const args: CommandArgs = { name: 'changePeople', personIds: [...ids], change };
    await run.act(args, tCount('people_changed', count));
    setBusy(0);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return;
    if (asked) setAsked(undefined);
    else if (open) setOpen(undefined);
    else onClear();
  };
  const wish = (change: ManyChange) =>
    count > withoutAsking ? setAsked(change) : void carryOut(change);
  const save = () =>
    exporting.start(async (tools) => {
      // Loaded when it is first used: the list is there the sooner without it.
      const { tableOf } = await import('../transfer/export-files');
      const { name, type, content, count: rows } = await tableOf(tools, ids);
      saveFile(name, type, content);
      run.say(tCount('transfer_exported', rows, name));
    });
  return (
    <section class="many-bar" aria-label={t('people_many')} ref={place} onKeyDown={onKeyDown}>
      <p role="status">{tCount('people_selected', count)}</p>
      <div class="buttons" hidden={asked !== undefined}>
        {forms.map((form) => (
          <Button
            key={form}
            aria-expanded={open === form}
            aria-disabled={busy > 0}
            onClick={() => !busy && setOpen(open === form ? undefined : form)}
          >
            {t(names[form])}
          </Button>
        ))}
        {(['let-go', 'take-back'] as const).map((what) => (
          <Button key={what} aria-disabled={busy > 0} onClick={() => !busy && wish({ what })}>
            {t(names[what])}
          </Button>
        ))}
        <Button onClick={save}>{t('people_export')}</Button>
        <Button look="bare" onClick={onClear}>
          {t('people_clear')}
        </Button>
      </div>
      {open && !asked && <ManyChangeForm key={open} form={open} tags={tags} onChange={wish} />}
      {asked && (
        <Confirm
          count={count}
          what={t(names[asked.what])}
          onYes={() => carryOut(asked)}
          onNo={() => setAsked(undefined)}
        />
      )}
      {busy > 0 && (
        <div class="work">
          <progress aria-label={t('people_many')} />
          <span class="quiet">{tCount('people_changing', busy)}</span>
        </div>
      )}
      <WorkView work={exporting} label={t('people_export')} />
    </section>
  );
}

interface ConfirmProps {
  count: number;
  what: string;
  onYes: () => void;
  onNo: () => void;
}

function Confirm({ count, what, onYes, onNo }: ConfirmProps) {
  const place = useRef<HTMLElement>(null);
  useBorrowedFocus(place, 'button');
  return (
    <section aria-label={what} class="confirm" ref={place}>
      <p>{tCount('people_sure', count, what)}</p>
      <div class="buttons">
        <Button look="first" onClick={onYes}>
          {tCount('people_doFor', count)}
        </Button>
        <Button onClick={onNo}>{t('form_cancel')}</Button>
      </div>
    </section>
  );
}
