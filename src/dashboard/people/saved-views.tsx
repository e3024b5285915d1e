import { useCallback, useRef, useState } from 'preact/hooks';
import type { SavedView, Settings } from '../../domain/settings';
import { Button } from '../../ui/button';
import type { Failure } from '../../ui/failure';
import { TextField } from '../../ui/forms/text-field';
import { t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { useBorrowedFocus } from '../../ui/use-borrowed-focus';
import { useKeptFocus } from '../../ui/use-kept-focus';

/** As many characters as a name may have. */
const nameMost = 60;

const hrefOf = (address: string) => (address ? `#/people?${address}` : '#/people');

interface SavedViewsProps {
  address: string;
  /** Nothing is shown before they are known. */
  settings: Settings | undefined;
}

/** Views of the list that the user named: to go to, to name this one, to rename and to delete. */
export function SavedViews({ address, settings }: SavedViewsProps) {
  const [naming, setNaming] = useState<'new' | 'rename'>();
  const run = useRun();
  const place = useRef<HTMLDivElement>(null);
  useKeptFocus(place, '[aria-current], .button');
  const views = settings?.views ?? [];
  const here = views.find((view) => view.address === address);
  const close = useCallback(() => setNaming(undefined), []);
  const put = (next: SavedView[], said: string) =>
    run.save({ name: 'changeSettings', settings: { views: next } }, said);
  const save = async (name: string): Promise<Failure | undefined> => {
    const others = views.filter((view) => view !== here && view.name !== name);
    const failure = await put([...others, { name, address }], t('people_viewSaved', name));
    if (!failure) close();
    return failure;
  };
  const remove = ({ name }: SavedView) =>
    run.act(
      {
        name: 'changeSettings',
        settings: { views: views.filter((view) => view.name !== name) },
      },
      t('people_viewDeleted', name),
      true,
    );
  if (!settings || (views.length === 0 && !address)) return null;
  return (
    <div class="saved-views" ref={place}>
      {views.length > 0 && (
        <ul aria-label={t('people_views')}>
          {views.map((view) => (
            <li key={view.name}>
              <a
                class="chip"
                href={hrefOf(view.address)}
                aria-current={view === here ? 'true' : undefined}
                dir="auto"
              >
                {view.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!naming && address && !here && (
        <Button look="bare" onClick={() => setNaming('new')}>
          {t('people_viewSave')}
        </Button>
      )}
      {!naming && here && (
        <>
          <Button look="bare" onClick={() => setNaming('rename')}>
            {t('people_viewRename')}
          </Button>
          <Button look="bare" onClick={() => remove(here)}>
            {t('people_viewDelete')}
          </Button>
        </>
      )}
      {naming && <ViewName name={here?.name ?? ''} onSave={save} onCancel={close} />}
    </div>
  );
}

interface ViewNameProps {
  name: string;
  onSave: (name: string) => Promise<Failure | undefined>;
  onCancel: () => void;
}

function ViewName({ name: before, onSave, onCancel }: ViewNameProps) {
  const [name, setName] = useState(before);
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  useBorrowedFocus(form, 'input');
  const submit = async (event: Event) => {
    event.preventDefault();
    const tidy = name.trim().slice(0, nameMost);
    setFailure(tidy ? await onSave(tidy) : { message: t('people_viewNameEmpty') });
  };
  return (
    <form
      class="inline-form"
      aria-label={t('people_viewName')}
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      noValidate
    >
      <TextField label={t('people_viewName')} value={name} onValue={setName} failure={failure} />
      <div class="buttons">
        <Button look="first" submit>
          {t('form_save')}
        </Button>
        <Button onClick={onCancel}>{t('form_cancel')}</Button>
      </div>
    </form>
  );
}
