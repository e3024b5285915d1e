import { useEffect, useRef, useState } from 'preact/hooks';
import { hasMoved, type Preview } from '../../domain/import/preview';
import { Field } from '../../ui/field';
import { sayNumber, t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { chosenFiles, droppedFiles } from './dropped-files';
import { Moved } from './import-changes';
import { ImportColumns } from './import-columns';
import { ImportPreview } from './import-preview';
import { sayLeftBehind } from './left-behind';
import { type Import, useImport } from './use-import';
import { WorkView } from './work-view';
import './import.css';

const said = ({ counts }: Preview) => tCount('import_done', counts.new, sayNumber(counts.changed));

/** Brings people in from files: nothing is written before it was looked at. */
export function ImportFiles() {
  const run = useRun();
  const [placed, setPlaced] = useState<Preview>();
  const input = useRef<HTMLInputElement>(null);
  const empty = () => {
    if (input.current) input.current.value = '';
  };
  const files = useImport(({ outcome, preview }) => {
    empty();
    setPlaced(preview);
    run.tell(outcome, said(preview), true);
  });
  useEffect(() => void sayLeftBehind(run), [run]);

  const cancel = () => {
    files.forget();
    empty();
    input.current?.focus();
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    if (!event.dataTransfer || files.placing.running) return;
    const dropped = droppedFiles(event.dataTransfer);
    empty();
    setPlaced(undefined);
    files.choose(await dropped);
  };
  const { reading, placing, read } = files;
  const busy = placing.running !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped can be chosen by the field too.
    <section
      class="setting import"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => void drop(event)}
    >
      <h2>{t('import_heading')}</h2>
      <p class="quiet">{t('import_what')}</p>
      <Field label={t('import_field')}>
        {(field) => (
          <input
            {...field}
            ref={input}
            type="file"
            multiple
            disabled={busy}
            onChange={(event) => {
              setPlaced(undefined);
              files.choose(chosenFiles(event.currentTarget.files));
            }}
          />
        )}
      </Field>
      <p class="quiet">{t('import_drop')}</p>
      <Choices files={files} disabled={busy} />
      <WorkView work={reading} label={t('import_reading')} />
      {read && read.unknown.length > 0 && (
        <ImportColumns files={files} unknown={read.unknown} onCancel={cancel} />
      )}
      {read?.preview && !busy && (
        <ImportPreview files={files} preview={read.preview} onCancel={cancel} />
      )}
      <WorkView work={placing} label={t('import_placing')} />
      {placed && <Afterwards preview={placed} />}
    </section>
  );
}

function Choices({ files, disabled }: { files: Import; disabled: boolean }) {
  const { texts, importedContacts } = files.choices;
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={texts}
          disabled={disabled}
          onChange={(event) => files.change({ texts: event.currentTarget.checked })}
        />
        {t('import_texts')}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={importedContacts}
          disabled={disabled}
          onChange={(event) => files.change({ importedContacts: event.currentTarget.checked })}
        />
        {t('import_contacts')}
      </label>
    </div>
  );
}

/** What there is to do next. */
function Afterwards({ preview }: { preview: Preview }) {
  return (
    <div class="preview">
      {preview.counts.new > 0 && (
        <p>
          <a href="#/sort">{t('import_sort')}</a>
        </p>
      )}
      <Moved changes={preview.changes.filter(hasMoved)} all={preview.moved} linked />
    </div>
  );
}
