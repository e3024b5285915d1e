import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PeopleView } from '../../domain/person-line';
import { send } from '../../messages/send';
import { settings } from '../../messages/settings';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { FailureText } from '../../ui/field';
import { t, tCount } from '../../ui/i18n';
import { useLive } from '../../ui/use-live';
import { EventForm } from '../event/event-form';
import { goTo } from '../route';
import { ManyBar } from './many-bar';
import { peopleAhead } from './people-ahead';
import { PeopleFilter } from './people-filter';
import { PeopleGrid } from './people-grid';
import { SavedViews } from './saved-views';
import { TagColoursContext } from './tag-colours';
import { type People, usePeople } from './use-people';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';
import { addressOfView, viewHref, viewOfAddress } from './view-address';
import './people-page.css';

/** The same from one drawing to the next: another one would draw every tag anew. */
const noColours = {};

/** Everybody who is kept: found by words, narrowed, put in order, changed many at once. */
export function PeoplePage({ address }: { address: string }) {
  const view = useMemo(() => viewOfAddress(address), [address]);
  const [active, setActive] = useState(0);
  const [span, setSpan] = useState({ from: 0, to: 0 });
  const [first] = useState(() => peopleAhead(view));
  const { people, failure } = usePeople(view, span, first);
  const total = people?.total ?? 0;
  const rows = useRows(total, Math.min(active, Math.max(0, total - 1)));
  const selection = useSelection(people, view);
  const { value: chosen } = useLive(settings);
  const page = useRef<HTMLElement>(null);
  const clear = () => {
    selection.clear();
    // What had the focus goes; keys go on where the list was left.
    page.current?.querySelector<HTMLElement>('.people-grid [tabindex="0"]')?.focus();
  };
  const onView = (next: PeopleView, typing = false) => goTo(viewHref(next), typing);

  const { from, to } = rows.span;
  useEffect(() => setSpan({ from, to }), [from, to]);
  // Another list begins at its beginning.
  useEffect(() => setActive(0), [address]);

  const narrowed = addressOfView({ ...view, search: view.search.trim() }) !== '';
  return (
    <section class="page people-page" ref={page}>
      <div class="people-head">
        <h1>{t('people_heading')}</h1>
        <EventLog />
      </div>
      <PeopleFilter view={view} tags={people?.tags ?? []} onView={onView} />
      <SavedViews address={addressOfView(view)} settings={chosen} />
      {people && <Count people={people} />}
      {view.level === 'none' && total > 0 && (
        <p>
          <a href="#/sort">{t('sort_heading')}</a>
        </p>
      )}
      {people && total > 0 && (
        <TagColoursContext.Provider value={chosen?.tagColours ?? noColours}>
          <PeopleGrid
            people={people}
            view={view}
            onView={onView}
            selection={selection}
            active={Math.min(active, total - 1)}
            onActive={setActive}
            rows={rows}
          />
        </TagColoursContext.Provider>
      )}
      {selection.ids.size > 0 && (
        <ManyBar ids={selection.ids} tags={people?.tags ?? []} onClear={clear} />
      )}
      {people && total === 0 && (narrowed ? <NobodyFits /> : <Nobody />)}
      <FailureText failure={people ? undefined : failure} />
    </section>
  );
}

/** How many there are, and what was taken for words that nobody has. */
function Count({ people: { total, near = [] } }: { people: People }) {
  return (
    <div role="status" class="quiet">
      <p>{tCount('people_count', total)}</p>
      {near.map(({ typed, taken }) => (
        <p key={typed}>{t('people_near', typed, taken.slice(0, 5).join(', '))}</p>
      ))}
    </div>
  );
}

const find = (search: string) => send('findPeople', search, 6);

/** An event is logged here, where everybody is. */
function EventLog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('event_log')}
      </Button>
      {open && <EventForm today={currentDay()} find={find} onClose={() => setOpen(false)} />}
    </>
  );
}

function NobodyFits() {
  return (
    <>
      <p class="lead">{t('people_noneFit')}</p>
      <p>
        <a href="#/people">{t('people_showAll')}</a>
      </p>
    </>
  );
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
