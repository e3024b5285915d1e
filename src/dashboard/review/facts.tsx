import type { Review } from '../../domain/review';
import { sayNumber, t, tCount } from '../../ui/i18n';

/** What else can be counted: thanks, loops, introductions. */
export function Facts({ review: { thanks, loops, introductions } }: { review: Review }) {
  return (
    <section class="figure">
      <h2>{t('review_also')}</h2>
      <dl class="facts">
        <dt>{t('review_thanks')}</dt>
        <dd>
          {thanks.talks === 0
            ? t('review_thanksNone')
            : tCount('review_thanksOf', thanks.talks, sayNumber(thanks.withinADay))}
        </dd>
        <dt>{t('review_loops')}</dt>
        <dd>{t('review_loopsCounts', sayNumber(loops.open), sayNumber(loops.closed))}</dd>
        <dt>{t('review_introductions')}</dt>
        <dd>
          {t(
            'review_introductionsCounts',
            sayNumber(introductions.received),
            sayNumber(introductions.made),
          )}
        </dd>
      </dl>
    </section>
  );
}
