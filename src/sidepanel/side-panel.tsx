import { atHand, ofCard } from '../messages/at-hand';
import { change } from '../messages/change';
import { today } from '../messages/today';
import { AtHandContext } from '../ui/at-hand/at-hand';
import { Button } from '../ui/button';
import { currentDay } from '../ui/clock';
import { dashboard, personHref } from '../ui/dashboard-address';
import { FailureText } from '../ui/field';
import { FindPerson } from '../ui/find-person/find-person';
import { t } from '../ui/i18n';
import { PersonCard } from '../ui/person-card/person-card';
import { Today } from '../ui/prompt-list/today';
import { Results } from '../ui/results/results';
import { useLive } from '../ui/use-live';
import type { Shown } from './shown';
import { useShown } from './use-shown';

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
                {...ofCard}
                wish={wish}
                onWishMet={onWishMet}
              />
            </>
          )}
          {shown === null && <p class="part quiet">{t('panel_noProfile')}</p>}
          <FailureText failure={shown === undefined ? failure : undefined} />
          {shown !== undefined && <Day />}
          <div class="part">
            <FindPerson
              find={atHand.findPeople}
              onOpen={(personId) => window.open(personHref(personId))}
            />
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
