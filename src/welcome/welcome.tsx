import { useEffect, useRef, useState } from 'preact/hooks';
import type { Placement } from '../domain/settings';
import { change } from '../messages/change';
import { Button } from '../ui/button';
import { dashboardHref } from '../ui/dashboard-address';
import { type Failure, failureOf } from '../ui/failure';
import { FailureText } from '../ui/field';
import { t } from '../ui/i18n';
import { Logo } from '../ui/logo';
import { PlacementChoice } from '../ui/placement-choice/placement-choice';

const promises = ['welcome_promiseLocal', 'welcome_promiseManual', 'welcome_promiseKept'] as const;

/** Opens once after the installation. Nothing is drawn on a page before the choice made here. */
export function Welcome() {
  const [placement, setPlacement] = useState<Placement>('page');
  const [failure, setFailure] = useState<Failure>();
  const [started, setStarted] = useState(false);

  const start = async () => {
    try {
      await change({ name: 'changeSettings', settings: { placement } });
      setStarted(true);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  return (
    <main class="welcome">
      <header>
        <Logo size={40} />
        <h1>{t('welcome_heading')}</h1>
        <p>{t('welcome_what')}</p>
      </header>
      {started ? (
        <Started />
      ) : (
        <>
          <ul class="promises">
            {promises.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <PlacementChoice chosen={placement} onChoose={setPlacement} />
          <div class="start">
            <Button look="first" onClick={start}>
              {t('welcome_start')}
            </Button>
            <FailureText failure={failure} />
          </div>
        </>
      )}
      <footer class="quiet">{t('welcome_notAffiliated')}</footer>
    </main>
  );
}

function Started() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="started">
      <h2 tabIndex={-1} ref={heading}>
        {t('welcome_started')}
      </h2>
      <p>{t('welcome_next')}</p>
      <p>
        {t('welcome_orStart')} <a href={dashboardHref('start')}>{t('start_heading')}</a>
      </p>
      <p>
        <a href="/src/dashboard/index.html">{t('popup_openDashboard')}</a>
      </p>
    </section>
  );
}
