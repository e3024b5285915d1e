import type { Holdings } from '../../domain/user-row';
import { Button } from '../../ui/button';
import { failureOf } from '../../ui/failure';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { AutomaticBackup } from './automatic-backup';
import { BackupAge } from './backup-age';
import { NewPassphrase, useNewPassphrase } from './passphrase-fields';
import { type Saved, saveBackup } from './save-backup';
import { useWork } from './use-work';
import { WorkView } from './work-view';

function saySaved({ name, counts, damaged }: Saved): string {
  const people = tCount('transfer_countPeople', counts.people);
  const notes = tCount('transfer_countNotes', counts.notes);
  const saved = t('transfer_saved', name, people, notes);
  return damaged > 0 ? `${saved} ${tCount('transfer_damaged', damaged)}` : saved;
}

/** Everything in a file of the user's own. */
export function SaveBackup({ holdings }: { holdings: Holdings }) {
  const run = useRun();
  const work = useWork((error) => failureOf(error, 'transfer_notSaved'));
  const chosen = useNewPassphrase();
  const save = (event: Event) => {
    event.preventDefault();
    const passphrase = chosen.take();
    if (passphrase === null) return;
    void work.start(async (tools) => {
      run.say(saySaved(await saveBackup(tools, passphrase)));
      chosen.forget();
    });
  };
  return (
    <section class="setting">
      <h2>{t('transfer_backup')}</h2>
      <p class="quiet">{t('transfer_backupWhat')}</p>
      <BackupAge state={holdings} />
      <form class="preview" aria-label={t('transfer_backup')} noValidate onSubmit={save}>
        <NewPassphrase chosen={chosen} />
        <div class="buttons">
          <Button look="first" submit>
            {t('transfer_save')}
          </Button>
        </div>
      </form>
      <WorkView work={work} label={t('transfer_save')} />
      <AutomaticBackup holdings={holdings} />
    </section>
  );
}
