import { useRef, useState } from 'preact/hooks';
import type { Holdings } from '../../domain/user-row';
import { failureOf } from '../../ui/failure';
import { Field } from '../../ui/field';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { Preview } from './preview';
import { type Chosen, fileFailure, readFile } from './read-file';
import { restoreBackup } from './restore-backup';
import { useWork } from './use-work';
import { WorkView } from './work-view';

/** A backup takes the place of everything; nothing is changed before that is said twice. */
export function Restore({ holdings }: { holdings: Holdings }) {
  const run = useRun();
  const [chosen, setChosen] = useState<Chosen>();
  const input = useRef<HTMLInputElement>(null);
  const name = useRef('');
  const reading = useWork((error) => fileFailure(error, name.current));
  const restoring = useWork((error) => failureOf(error, 'transfer_notRestored'));
  const forget = () => {
    setChosen(undefined);
    if (input.current) input.current.value = '';
  };

  const choose = (file: File | undefined) => {
    setChosen(undefined);
    reading.fail(undefined);
    restoring.fail(undefined);
    if (!file) return;
    name.current = file.name;
    void reading.start(async (tools) => setChosen(await readFile(file, tools)));
  };
  const restore = ({ backup }: Chosen) =>
    restoring.start(async (tools) => {
      const outcome = await restoreBackup(backup, tools);
      forget();
      run.tell(outcome, tCount('transfer_restored', backup.counts.people), true);
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
            accept=".gz,.jsonl,application/gzip"
            disabled={restoring.running !== undefined}
            onChange={(event) => choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <WorkView work={reading} label={t('transfer_reading')} />
      {chosen && !restoring.running && (
        <Preview
          key={chosen.name}
          chosen={chosen}
          holdings={holdings}
          onRestore={() => void restore(chosen)}
          onCancel={() => {
            forget();
            input.current?.focus();
          }}
        />
      )}
      <WorkView work={restoring} label={t('transfer_restoring')} />
    </section>
  );
}
