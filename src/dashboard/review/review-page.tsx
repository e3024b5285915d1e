import { useState } from 'preact/hooks';
import type { Review } from '../../domain/review';
import type { Settings } from '../../domain/settings';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { Button } from '../../ui/button';
import { dashboardHref } from '../../ui/dashboard-address';
import { FailureText } from '../../ui/field';
import { say, t } from '../../ui/i18n';
import { type Subscribe, useLive } from '../../ui/use-live';
import { ByLevel } from './by-level';
import { Facts } from './facts';
import { Ladder } from './ladder';
import { Weeks } from './weeks';
import './review.css';

interface Known {
  review: Review;
  settings: Settings;
}

const known: Subscribe<Known> = (listener, stop) =>
  liveQuery(
    async () => {
      const [review, settings] = await Promise.all([send('getReview'), send('getSettings')]);
      return { review, settings };
    },
    listener,
    stop,
  );

/** How it goes, without a score: what was done, never what people are worth. */
export function ReviewPage() {
  const { value, failure } = useLive(known);
  return (
    <section class="page narrow in-columns figures">
      <h1>{t('review_heading')}</h1>
      {value && (value.review.ladder.people > 0 ? <Content {...value} /> : <Nobody />)}
      <FailureText failure={value ? undefined : failure} />
    </section>
  );
}

function Nobody() {
  return (
    <>
      <p class="lead">{t('review_nobody')}</p>
      <p>
        <a href={dashboardHref('start')}>{t('start_heading')}</a>
      </p>
    </>
  );
}

function Content({ review, settings }: Known) {
  const [asTables, setAsTables] = useState(false);
  return (
    <>
      <p class="lead">{say(review.sentence)}</p>
      <div class="buttons">
        <Button aria-pressed={asTables} onClick={() => setAsTables(!asTables)}>
          {t('review_asTables')}
        </Button>
      </div>
      <Ladder ladder={review.ladder} asTable={asTables} />
      <Weeks weeks={review.weeks} asTable={asTables} />
      <ByLevel review={review} settings={settings} />
      <Facts review={review} />
      <p class="quiet">
        {t('review_noScore')} <a href={dashboardHref('research')}>{t('researchPage_heading')}</a>
      </p>
    </>
  );
}
