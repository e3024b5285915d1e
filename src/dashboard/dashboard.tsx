import { useLayoutEffect, useRef } from 'preact/hooks';
import { afterPainting } from '../messages/after-painting';
import { atHand } from '../messages/at-hand';
import { change } from '../messages/change';
import { today } from '../messages/today';
import { type AtHand, AtHandContext } from '../ui/at-hand/at-hand';
import { t } from '../ui/i18n';
import { Logo } from '../ui/logo';
import { Results } from '../ui/results/results';
import { useLive } from '../ui/use-live';
import { Computing } from './computing';
import { useDuplicates } from './duplicates/use-duplicates';
import { Page } from './page';
import { pageLater } from './page-later';
import { pages } from './pages';
import { QuickEntry } from './palette/quick-entry';
import { type Route, useRoute } from './route';
import { saveTalk } from './talk/save-calendar';

/** Pages that list people by what comes next. */
const listed = new Set<Route['page']>(['today', 'people', 'review', 'sort']);

/** Its style sheet would hold the first drawing up. */
const BackupWatch = pageLater(async () => {
  await new Promise<void>(afterPainting);
  return (await import('./transfer/backup-watch')).BackupWatch;
});

const atHandHere: AtHand = { ...atHand, dashboard: '', saveTalk };

/** The focus goes along to another page where what had it stays behind. */
function useFocusOnTheWay(route: Route) {
  const main = useRef<HTMLElement>(null);
  const from = useRef(route);
  useLayoutEffect(() => {
    if (from.current.page === route.page) return;
    from.current = route;
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [route]);
  return main;
}

/** The full page: everybody, the day, one person, the settings. */
export function Dashboard() {
  const route = useRoute();
  const live = useLive(today);
  const here = route.page === 'person' ? 'people' : route.page;
  const twins = useDuplicates();
  const main = useFocusOnTheWay(route);
  return (
    <AtHandContext.Provider value={atHandHere}>
      <Results run={change} shown={route.page === 'person' ? route.personId : route.page}>
        <div class="dashboard">
          <nav aria-label="Wellkept">
            <p class="brand">
              <Logo size={22} />
              Wellkept
            </p>
            <QuickEntry />
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
          </nav>
          <main tabIndex={-1} ref={main}>
            {listed.has(route.page) && <Computing />}
            <BackupWatch />
            <Page route={route} today={live} />
          </main>
        </div>
      </Results>
    </AtHandContext.Provider>
  );
}
