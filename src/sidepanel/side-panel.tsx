import type { PersonId } from '../domain/person';
import type { Draft } from '../domain/person-card';
import type { TodayList } from '../domain/today-list';
import { atHand } from '../messages/at-hand';
import { change } from '../messages/change';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { AtHandContext } from '../ui/at-hand/at-hand';
import { Button } from '../ui/button';
import { currentDay } from '../ui/clock';
import { FailureText } from '../ui/field';
import { FindPerson } from '../ui/find-person/find-person';
import { t } from '../ui/i18n';
import { PersonCard } from '../ui/person-card/person-card';
import { Today } from '../ui/prompt-list/today';
import { Results } from '../ui/results/results';
import { type Subscribe, useLive } from '../ui/use-live';
import type { Shown } from './shown';
import { useShown } from './use-shown';

const dashboard = '/src/dashboard/index.html';
const personHref = (personId: PersonId) => `${dashboard}#/people/${personId}`;

const today: Subscribe<TodayList> = (listener, stop) =>
  liveQuery(() => send('getToday'), listener, stop);

const saveDraft = (draftKey: string, draft: Draft) => send('saveDraft', draftKey, draft);
const getTemplates = () => send('getTemplates');
const find = (search: string) => send('findPeople', search, 6);

/** Beside the page, in room of the browser's: whom the tab in front shows, and the day. */
export function SidePanel() {
  const { value: shown, failure, wish, onWishMet, backToTab } = useShown();
  return (
    <AtHandContext.Provider value={atHand}>
      <Results run={change} shown={shown?.card.draftKey}>
        <main>
          <h1 class="unseen">Wellkept</h1>
          {shown && (
            <>
              <From shown={shown} onBack={backToTab} />
              <PersonCard
                card={shown.card}
                today={currentDay()}
                saveDraft={saveDraft}
                getTemplates={getTemplates}
                wish={wish}
                onWishMet={onWishMet}
              />
            </>
          )}
          {shown === null && <p class="part quiet">{t('panel_noProfile')}</p>}
          <FailureText failure={shown === undefined ? failure : undefined} />
          {shown !== undefined && <Day />}
          <div class="part">
            <FindPerson find={find} onOpen={(personId) => window.open(personHref(personId))} />
            <a href={dashboard}>{t('popup_openDashboard')}</a>
          </div>
        </main>
      </Results>
    </AtHandContext.Provider>
  );
}

/** From where the person is known, when the tab shows no profile of theirs. */
function From({ shown: { from }, onBack }: { shown: NonNullable<Shown>; onBack: () => void }) {
  if (from === 'tab') return null;
  return (
    <div class="from">
      <p class="quiet">{t(from === 'thread' ? 'sidePanel_thread' : 'sidePanel_link')}</p>
      {from === 'link' && (
        <Button look="bare" onClick={onBack}>
          {t('sidePanel_back')}
        </Button>
      )}
    </div>
  );
}

/** The day, whatever the tab shows. */
function Day() {
  const { value: list, failure } = useLive(today);
  return (
    <>
      {list && <Today list={list} personHref={personHref} />}
      <FailureText failure={list ? undefined : failure} />
    </>
  );
}
