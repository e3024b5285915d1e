import type { Preview } from '../../domain/import/preview';
import { Button } from '../../ui/button';
import { failureOf } from '../../ui/failure';
import { type MessageKey, sayNumber, t, tCount } from '../../ui/i18n';
import { Changes } from './import-changes';
import { Files, Unusable } from './import-files';
import { ImportOwner } from './import-owner';
import { ImportQuestions } from './import-questions';
import { saveBackup } from './save-backup';
import { useFocusIfLost } from './use-focus-if-lost';
import type { Import } from './use-import';
import { useWork } from './use-work';
import { WorkView } from './work-view';
import '../review/review.css';

interface PreviewProps {
  files: Import;
  preview: Preview;
  onCancel: () => void;
}

/** Everything the files would change, before anything is written. */
export function ImportPreview({ files, preview, onCancel }: PreviewProps) {
  const backup = useWork((error) => failureOf(error, 'transfer_notSaved'));
  const { plan } = files;
  const busy = files.reading.running !== undefined || backup.running !== undefined;
  return (
    <div class="preview">
      <Counts {...preview.counts} />
      <Nothing preview={preview} />
      <ImportOwner files={files} preview={preview} />
      <ImportQuestions preview={preview} plan={plan} onAnswer={files.answer} />
      <LeftOut files={files} of="strangers" count={preview.strangers} />
      <LeftOut files={files} of="deleted" count={preview.deleted} />
      <Changes preview={preview} />
      <Found preview={preview} />
      <Unusable files={files} unusable={preview.unusable} />
      <Files files={preview.files} />
      <div class="buttons">
        <Button look="first" disabled={busy || preview.rows === 0} onClick={files.place}>
          {t('import_do')}
        </Button>
        <Button
          disabled={busy}
          onClick={() => void backup.start(async (tools) => void (await saveBackup(tools)))}
        >
          {t('import_backupFirst')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
      <WorkView work={backup} label={t('transfer_save')} />
    </div>
  );
}

/** Why there is nothing to import; not said while an answer may change that. */
function Nothing({ preview }: { preview: Preview }) {
  const { rows, undecided, askOwner, counts } = preview;
  if (rows > 0 || undecided > 0 || askOwner) return null;
  return <p>{t(counts.unchanged > 0 ? 'import_nothing' : 'import_nothingUsable')}</p>;
}

const groups: readonly { name: MessageKey; of: keyof Preview['counts'] }[] = [
  { name: 'import_new', of: 'new' },
  { name: 'import_changed', of: 'changed' },
  { name: 'import_unchanged', of: 'unchanged' },
  { name: 'import_notUsable', of: 'notUsable' },
];

function Counts(counts: Preview['counts']) {
  const table = useFocusIfLost<HTMLTableElement>();
  return (
    <table ref={table} tabIndex={-1} class="count-table" aria-label={t('import_preview')}>
      <thead>
        <tr>
          <th scope="col">{t('import_group')}</th>
          <th scope="col">{t('import_count')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ name, of }) => (
          <tr key={of}>
            <th scope="row">{t(name)}</th>
            <td>{sayNumber(counts[of])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is left out unless asked for. Shown as long as it was, too: it can be taken back. */
function LeftOut(props: { files: Import; of: 'strangers' | 'deleted'; count: number }) {
  const { files, of, count } = props;
  const asked = files.plan[of];
  if (count === 0 && !asked) return null;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={asked}
        onChange={(event) => files.answer({ ...files.plan, [of]: event.currentTarget.checked })}
      />
      {tCount(`import_${of}`, count)}
    </label>
  );
}

function Found({ preview: { standing, notes, helps } }: { preview: Preview }) {
  const facts = [
    standing.messages > 0 && tCount('import_messages', standing.messages),
    standing.conversations > 0 && tCount('import_conversations', standing.conversations),
    standing.theyWroteLast > 0 && tCount('import_theyWroteLast', standing.theyWroteLast),
    standing.silent > 0 && tCount('import_silent', standing.silent),
    standing.neverTalked > 0 && tCount('import_neverTalked', standing.neverTalked),
    notes > 0 && tCount('import_notes', notes),
    helps > 0 && tCount('import_helps', helps),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <section>
      <h3>{t('import_found')}</h3>
      <ul class="plain-list">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}
