import type { TodayList } from '../domain/today-list';
import { atHand } from '../messages/at-hand';
import { change } from '../messages/change';
import { today } from '../messages/today';
import { type AtHand, AtHandContext } from '../ui/at-hand/at-hand';
import { t } from '../ui/i18n';
import { Logo } from '../ui/logo';
import { Results } from '../ui/results/results';
import { type Live, useLive } from '../ui/use-live';
import { Computing } from './computing';
import { DuplicatesPage } from './duplicates/duplicates-page';
import { useDuplicates } from './duplicates/use-duplicates';
import { HelpPage } from './help/help-page';
import { IntroductionsPage } from './introductions/introductions-page';
import { pages } from './pages';
import { QuickEntry } from './palette/quick-entry';
import { PeoplePage } from './people/people-page';
import { PersonPage } from './person-page';
import { ResearchPage } from './research/research-page';
import { ReviewPage } from './review/review-page';
import { type Route, useRoute } from './route';
import { SettingsPage } from './settings-page';
import { SortPage } from './sort/sort-page';
import { StartPage } from './start/start-page';
import { TagsPage } from './tags/tags-page';
import { saveTalk } from './talk/save-calendar';
import { TalkPage } from './talk/talk-page';
import { TodayPage } from './today-page';
import { BackupWatch } from './transfer/backup-watch';
import { TransferPage } from './transfer/transfer-page';

/** Pages that list people by what comes next. */
const listed = new Set<Route['page']>(['today', 'people', 'review', 'sort']);

const atHandHere: AtHand = { ...atHand, dashboard: '', saveTalk };

/** The full page: everybody, the day, one person, the settings. */
export function Dashboard() {
  const route = useRoute();
  const live = useLive(today);
  const here = route.page === 'person' ? 'people' : route.page;
  const twins = useDuplicates();
  return (
    <AtHandContext.Provider value={atHandHere}>
      <Results run={change} shown={route.page === 'person' ? route.personId : route.page}>
        <div class="dashboard">
          <nav aria-label="Wellkept">
            <p class="brand">
              <Logo size={22} />
              Wellkept
            </p>
            {pages.map(({ page, name }) => (
              <a key={page} href={`#/${page}`} aria-current={page === here ? 'page' : undefined}>
                {t(name)}
              </a>
            ))}
            {twins && (
              <a
                class="hint"
                href="#/duplicates"
                aria-current={here === 'duplicates' ? 'page' : undefined}
              >
                {t('duplicates_hint')}
              </a>
            )}
            <QuickEntry />
          </nav>
          <main tabIndex={-1}>
            {listed.has(route.page) && <Computing />}
            <BackupWatch />
            <Page route={route} today={live} />
          </main>
        </div>
      </Results>
    </AtHandContext.Provider>
  );
}

function Page({ route, today: live }: { route: Route; today: Live<TodayList> }) {
  switch (route.page) {
    case 'today':
      return <TodayPage {...live} />;
    case 'people':
      return <PeoplePage address={route.view ?? ''} />;
    case 'person':
      return <PersonPage key={route.personId} personId={route.personId} form={route.form} />;
    case 'talk':
      return <TalkPage key={route.conversationId} conversationId={route.conversationId} />;
    case 'introductions':
      return <IntroductionsPage />;
    case 'help':
      return <HelpPage />;
    case 'review':
      return <ReviewPage />;
    case 'research':
      return <ResearchPage study={route.study} />;
    case 'start':
      return <StartPage />;
    case 'sort':
      return <SortPage />;
    case 'tags':
      return <TagsPage />;
    case 'duplicates':
      return <DuplicatesPage />;
    case 'transfer':
      return <TransferPage />;
    case 'settings':
      return <SettingsPage />;
  }
}
