import { useEffect, useState } from 'preact/hooks';
import type { Holdings } from '../../domain/user-row';
import { sayNumber, t, tCount } from '../../ui/i18n';

const megabyte = 1_000_000;

function sayBytes(bytes: number): string {
  const amount = bytes / megabyte;
  return t(
    'storage_megabytes',
    sayNumber(amount < 10 ? Math.ceil(amount * 10) / 10 : Math.ceil(amount)),
  );
}

/** How much room the browser says that everything takes, in bytes; undefined where it does not say. */
function useUsage(changes: number): number | undefined {
  const [usage, setUsage] = useState<number>();
  useEffect(() => {
    let wanted = true;
    navigator.storage.estimate().then(
      (estimate) => wanted && setUsage(estimate.usage),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [changes]);
  return usage;
}

/** How much there is, and the room it takes. */
export function StorageUsed({ holdings: { counts, changes } }: { holdings: Holdings }) {
  const usage = useUsage(changes);
  const people = tCount('transfer_countPeople', counts.people);
  const notes = tCount('transfer_countNotes', counts.notes);
  return (
    <p class="quiet">
      {t('storage_holds', people, notes)}{' '}
      {usage !== undefined && t('storage_used', sayBytes(usage))}
    </p>
  );
}
