import type { TodayList } from '../domain/today-list';
import type { Live } from '../ui/use-live';
import { pageLater } from './page-later';
import { PeoplePage } from './people/people-page';
import type { Route } from './route';

const TodayPage = pageLater(() => import('./today-page').then((module) => module.TodayPage));
const PersonPage = pageLater(() => import('./person-page').then((module) => module.PersonPage));
const TalkPage = pageLater(() => import('./talk/talk-page').then((module) => module.TalkPage));
const IntroductionsPage = pageLater(() =>
  import('./introductions/introductions-page').then((module) => module.IntroductionsPage),
);
const HelpPage = pageLater(() => import('./help/help-page').then((module) => module.HelpPage));
const ReviewPage = pageLater(() =>
  import('./review/review-page').then((module) => module.ReviewPage),
);
const ResearchPage = pageLater(() =>
  import('./research/research-page').then((module) => module.ResearchPage),
);
const StartPage = pageLater(() => import('./start/start-page').then((module) => module.StartPage));
const SortPage = pageLater(() => import('./sort/sort-page').then((module) => module.SortPage));
const TagsPage = pageLater(() => import('./tags/tags-page').then((module) => module.TagsPage));
const DuplicatesPage = pageLater(() =>
  import('./duplicates/duplicates-page').then((module) => module.DuplicatesPage),
);
const TransferPage = pageLater(() =>
  import('./transfer/transfer-page').then((module) => module.TransferPage),
);
const SettingsPage = pageLater(() =>
  import('./settings-page').then((module) => module.SettingsPage),
);

/** The list of people comes with the dashboard itself. */
const laterPages: Record<Exclude<Route['page'], 'people'>, { load: () => Promise<void> }> = {
  today: TodayPage,
  person: PersonPage,
  talk: TalkPage,
  introductions: IntroductionsPage,
  help: HelpPage,
  review: ReviewPage,
  research: ResearchPage,
  start: StartPage,
  sort: SortPage,
  tags: TagsPage,
  duplicates: DuplicatesPage,
  transfer: TransferPage,
  settings: SettingsPage,
};

/** Settles when the page of a route can be drawn; the page itself says where it cannot be loaded. */
export async function pageLoaded({ page }: Route): Promise<void> {
  if (page !== 'people') await Promise.allSettled([laterPages[page].load()]);
}

/** Loads the other pages while nothing else is to be done, so that going to one is at once. */
export function loadOtherPages(): void {
  const load = () => void Promise.allSettled(Object.values(laterPages).map((one) => one.load()));
  requestIdleCallback(load);
}

/** What a route of the dashboard shows. */
export function Page({ route, today: live }: { route: Route; today: Live<TodayList> }) {
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
