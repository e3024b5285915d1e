import { useCallback, useState } from 'preact/hooks';
import type { TwinPairs } from '../../domain/duplicates';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { FailureText } from '../../ui/field';
import { t } from '../../ui/i18n';
import { type Subscribe, useLive } from '../../ui/use-live';
import { Pair } from './pair';
import './duplicates.css';

const pageLength = 10;

/** Records that look like one person, for the user to say whether they are. */
export function DuplicatesPage() {
  const [limit, setLimit] = useState(pageLength);
  const subscribe: Subscribe<TwinPairs> = useCallback(
    (listener, stop) => liveQuery(() => send('listDuplicates', limit), listener, stop),
    [limit],
  );
  const { value, failure } = useLive(subscribe);
  return (
    <section class="page in-columns duplicates-page">
      <h1>{t('duplicates_heading')}</h1>
      <p class="lead">{t('duplicates_what')}</p>
      {value?.pairs.map((pair) => {
        const [one, other] = pair.sides;
        return <Pair key={`${one.personId} ${other.personId}`} pair={pair} />;
      })}
      {value?.pairs.length === 0 && <p class="lead">{t('duplicates_none')}</p>}
      {value?.more && limit < 100 && (
        <div class="buttons">
          <Button onClick={() => setLimit(limit + pageLength)}>{t('duplicates_more')}</Button>
        </div>
      )}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}
