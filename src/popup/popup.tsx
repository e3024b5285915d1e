import type { PersonCard as Card } from '../domain/person-card';
import type { TodayList } from '../domain/today-list';
import { atHand, ofCard } from '../messages/at-hand';
import { change } from '../messages/change';
import { liveDay } from '../messages/day-at-hand';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { AtHandContext } from '../ui/at-hand/at-hand';
import { currentDay } from '../ui/clock';
import { dashboard, personHref } from '../ui/dashboard-address';
import { sayWeekday } from '../ui/days';
import { FailureText } from '../ui/field';
import { FindPerson } from '../ui/find-person/find-person';
import { t } from '../ui/i18n';
import type { Ahead } from '../ui/live-ahead';
import { Logo } from '../ui/logo';
import { PersonCard } from '../ui/person-card/person-card';
import { Today } from '../ui/prompt-list/today';
import { Results } from '../ui/results/results';
import { type Subscribe, useLive } from '../ui/use-live';
import { ToSidePanel } from './to-side-panel';

async function askForCard(): Promise<Card | null> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  // The browser tells the address of tabs on LinkedIn, and of our own.
  if (tab?.id === undefined || !tab.url?.startsWith('https:')) return null;
  return send('getCardInTab', tab.id);
}

/** The card of the profile in the tab in front, if it is one. */
export const cardInTab: Subscribe<Card | null> = (listener, stop) =>
  liveQuery(askForCard, listener, stop);

/** The day at a glance. */
export const today: Subscribe<TodayList> = (listener, stop) =>
  liveDay(listener, stop, currentDay());

interface PopupProps {
  /** The queries where they were begun ahead. */
  ahead?: { today: Ahead<TodayList>; card: Ahead<Card | null> };
}

/** Behind the toolbar button: the profile in the tab, then the day. */
export function Popup({ ahead }: PopupProps) {
  const { value: list, failure } = useLive(ahead?.today.subscribe ?? today, ahead?.today.latest);
  const { value: card } = useLive(ahead?.card.subscribe ?? cardInTab, ahead?.card.latest);
  const day = list?.day ?? currentDay();
  return (
    <AtHandContext.Provider value={atHand}>
      <Results run={change} shown={card?.draftKey}>
        <header class="bar">
          <Logo size={20} />
          <h1>Wellkept</h1>
          <time class="quiet" dateTime={day}>
            {sayWeekday(day)}
          </time>
        </header>
        <main>
          {card && <PersonCard card={card} today={day} {...ofCard} />}
          {list && <Today list={list} personHref={personHref} />}
          <FailureText failure={list ? undefined : failure} />
          <div class="part">
            <FindPerson
              find={atHand.findPeople}
              onOpen={(personId) => window.open(personHref(personId))}
            />
            <div class="ways">
              <ToSidePanel />
              <a href={dashboard}>{t('popup_openDashboard')}</a>
            </div>
          </div>
        </main>
      </Results>
    </AtHandContext.Provider>
  );
}
