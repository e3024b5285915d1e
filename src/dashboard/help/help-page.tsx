import { useCallback, useState } from 'preact/hooks';
import type { Help } from '../../domain/help';
import type { LedgerPage, LedgerQuery } from '../../domain/ledger';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { FailureText } from '../../ui/field';
import { t, tCount } from '../../ui/i18n';
import { type Subscribe, useLive } from '../../ui/use-live';
import { HelpList } from './help-list';
import '../../ui/person-card/records.css';
import './help.css';

const pageLength = 100;

interface Chosen {
  direction: Help['direction'];
  /** Only what was not told yet. */
  open: boolean;
  pages: number;
}

/** The first pages in one list. */
async function askFor({ direction, open, pages }: Chosen): Promise<LedgerPage> {
  const queries = Array.from({ length: pages }, (_, page): LedgerQuery => {
    return { direction, open, offset: page * pageLength, limit: pageLength };
  });
  const found = await Promise.all(queries.map((query) => send('listHelps', query)));
  return { lines: found.flatMap(({ lines }) => lines), total: found[0]?.total ?? 0 };
}

/** Who helped whom, what came of it, and whether it was told. */
export function HelpPage() {
  const [chosen, setChosen] = useState<Chosen>({ direction: 'got', open: true, pages: 1 });
  const subscribe: Subscribe<LedgerPage> = useCallback(
    (listener, stop) => liveQuery(() => askFor(chosen), listener, stop),
    [chosen],
  );
  const { value: page, failure } = useLive(subscribe);
  const { direction, open, pages } = chosen;
  return (
    <section class="page narrow in-columns">
      <h1>{t('helps_heading')}</h1>
      <Filter chosen={chosen} onChange={setChosen} />
      {page && (
        <p role="status" class="quiet">
          {page.total > 0 ? tCount('helps_count', page.total) : sayNone(direction, open)}
        </p>
      )}
      {page && page.lines.length > 0 && (
        <HelpList lines={page.lines} label={t(direction === 'got' ? 'helps_got' : 'helps_gave')} />
      )}
      {page && page.lines.length < page.total && (
        <Button onClick={() => setChosen({ ...chosen, pages: pages + 1 })}>
          {t('record_showMore')}
        </Button>
      )}
      <FailureText failure={page ? undefined : failure} />
    </section>
  );
}

function sayNone(direction: Help['direction'], open: boolean): string {
  if (!open) return t('helps_none');
  return t(direction === 'got' ? 'helps_allTold' : 'helps_allHeard');
}

interface FilterProps {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

function Filter({ chosen, onChange }: FilterProps) {
  return (
    <div class="help-filter">
      <Chips
        label={t('helps_which')}
        value={chosen.direction}
        onValue={(direction) => onChange({ ...chosen, direction, pages: 1 })}
        options={[
          { value: 'got', label: t('helps_got') },
          { value: 'gave', label: t('helps_gave') },
        ]}
      />
      <Chips
        label={t('introductions_show')}
        value={chosen.open ? 'open' : 'all'}
        onValue={(which) => onChange({ ...chosen, open: which === 'open', pages: 1 })}
        options={[
          { value: 'open', label: t('helps_notTold') },
          { value: 'all', label: t('introductions_all') },
        ]}
      />
    </div>
  );
}
