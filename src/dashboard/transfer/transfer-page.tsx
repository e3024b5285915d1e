import { FailureText } from '../../ui/field';
import { t } from '../../ui/i18n';
import { useLive } from '../../ui/use-live';
import { SaveBackup } from './backup';
import { Export } from './export';
import { holdings } from './holdings';
import { ImportFiles } from './import';
import { Restore } from './restore';
import '../settings/settings.css';
import './transfer.css';

/** Everything out of the browser, and back in. Files go to the user's own disk and nowhere else. */
export function TransferPage() {
  const { value, failure } = useLive(holdings);
  return (
    <section class="page narrow">
      <h1>{t('transfer_heading')}</h1>
      {value && (
        <>
          <ImportFiles />
          <SaveBackup holdings={value} />
          <Restore holdings={value} />
          <Export />
        </>
      )}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}
