import { useCallback, useState } from 'preact/hooks';
import type { PeoplePage as Page, PeopleQuery } from '../domain/person-line';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { Button } from '../ui/button';
import { currentDay } from '../ui/clock';
import { FailureText } from '../ui/field';
import { t, tCount } from '../ui/i18n';
import { type Subscribe, useLive } from '../ui/use-live';
import { EventForm } from './event/event-form';
import { PeopleFilter } from './people-filter';
import { PeopleTable } from './people-table';

const pageLength = 100;

const everybody: PeopleQuery = { search: '', order: 'name', offset: 0, limit: pageLength };

/** Everybody who is kept: found by words, narrowed by level, in order of names or of what is due. */
export function PeoplePage() {
  const [query, setQuery] = useState(everybody);
  const subscribe: Subscribe<Page> = useCallback(
    (listener, stop) => liveQuery(() => send('listPeople', query), listener, stop),
    [query],
  );
  const { value: page, failure } = useLive(subscribe);
  const change = (changed: PeopleQuery) => setQuery({ ...changed, limit: pageLength });
  const narrowed = query.search.trim() !== '' || query.level !== undefined;
  return (
    <section class="page">
      <h1>{t('people_heading')}</h1>
      <EventLog />
      <PeopleFilter query={query} onChange={change} />
      {page && (
        <p role="status" class="quiet">
          {tCount('people_count', page.total)}
        </p>
      )}
      {query.level === 'none' && page && page.total > 0 && (
        <p>
          <a href="#/sort">{t('sort_heading')}</a>
        </p>
      )}
      {page && page.lines.length > 0 && (
        <PeopleTable
          page={page}
          search={query.search}
          order={query.order}
          onOrder={(order) => change({ ...query, order })}
        />
      )}
      {page?.total === 0 && (narrowed ? <NobodyFits /> : <Nobody />)}
      {page && page.lines.length < page.total && (
        <Button onClick={() => setQuery({ ...query, limit: query.limit + pageLength })}>
          {t('people_more')}
        </Button>
      )}
      <FailureText failure={page ? undefined : failure} />
    </section>
  );
}

const find = (search: string) => send('findPeople', search, 6);

/** An event is logged here, where everybody is. */
function EventLog() {
  const [open, setOpen] = useState(false);
  return (
    <div class="event-log">
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('event_log')}
      </Button>
      {open && <EventForm today={currentDay()} find={find} onClose={() => setOpen(false)} />}
    </div>
  );
}

function NobodyFits() {
  return <p class="lead">{t('people_noneFit')}</p>;
}

function Nobody() {
  return (
    <>
      <p class="lead">{t('today_nobody')}</p>
      <p>
        <a href="#/start">{t('start_heading')}</a>
      </p>
    </>
  );
}
