import { useRef, useState } from 'preact/hooks';
import type { Holdings } from '../../domain/user-row';
import { isLocked } from '../../transfer/is-locked';
import { failureOf } from '../../ui/failure';
import { Field } from '../../ui/field';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { backUpBefore } from './automatic';
import { mergeBackup } from './merge-backup';
import { Preview } from './preview';
import { type Chosen, fileFailure, readFile, type ToRead } from './read-file';
import { restoreBackup } from './restore-backup';
import { UnlockForm } from './unlock-form';
import { useWork } from './use-work';
import { WorkView } from './work-view';

/** The file that is looked at: locked, or read. */
function useChosen() {
  const [locked, setLocked] = useState<File>();
  const [chosen, setChosen] = useState<Chosen>();
  const name = useRef('');
  const reading = useWork((error) => fileFailure(error, name.current));
  const read = (asked: ToRead) =>
    void reading.start(async (tools) => {
      setChosen(await readFile(asked, tools));
      setLocked(undefined);
    });
  const forget = () => {
    setLocked(undefined);
    setChosen(undefined);
    reading.fail(undefined);
  };
  const choose = async (file: File | undefined) => {
    forget();
    if (!file) return;
    name.current = file.name;
    if (await isLocked(file)) setLocked(file);
    else read({ file });
  };
  return { locked, chosen, reading, read, forget, choose };
}

/** A backup takes the place of everything or joins it; nothing is replaced before that is said twice. */
export function Restore({ holdings }: { holdings: Holdings }) {
  const run = useRun();
  const input = useRef<HTMLInputElement>(null);
  const { locked, chosen, reading, ...file } = useChosen();
  const restoring = useWork((error) => failureOf(error, 'transfer_notRestored'));
  const forget = () => {
    file.forget();
    if (input.current) input.current.value = '';
  };
  const cancel = () => {
    forget();
    input.current?.focus();
  };
  const choose = (given: File | undefined) => {
    restoring.fail(undefined);
    void file.choose(given);
  };
  const restore = ({ backup }: Chosen) =>
    restoring.start(async (tools) => {
      await backUpBefore(tools);
      const outcome = await restoreBackup(backup, tools);
      forget();
      run.tell(outcome, tCount('transfer_restored', backup.counts.people), true);
    });
  const merge = ({ backup }: Chosen) =>
    restoring.start(async (tools) => {
      await backUpBefore(tools);
      const { outcome, merged } = await mergeBackup(backup, tools);
      forget();
      run.tell(outcome, tCount('transfer_merged', merged.counts.new.people), true);
    });
  return (
    <section class="setting">
      <h2>{t('transfer_restore')}</h2>
      <p class="quiet">{t('transfer_restoreWhat')}</p>
      <Field label={t('transfer_restoreFrom')}>
        {(field) => (
          <input
            {...field}
            ref={input}
            type="file"
            accept=".gz,.jsonl,.age,application/gzip"
            disabled={restoring.running !== undefined}
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {locked && (
        <UnlockForm
          key={locked.name}
          name={locked.name}
          failure={reading.failure}
          onUnlock={(passphrase) => file.read({ file: locked, passphrase })}
          onCancel={cancel}
        />
      )}
      <WorkView work={reading} label={t('transfer_reading')} quiet={locked !== undefined} />
      {chosen && !restoring.running && (
        <Preview
          key={chosen.name}
          chosen={chosen}
          holdings={holdings}
          onRestore={() => void restore(chosen)}
          onMerge={() => void merge(chosen)}
          onCancel={cancel}
        />
      )}
      <WorkView work={restoring} label={t('transfer_restoring')} />
    </section>
  );
}
