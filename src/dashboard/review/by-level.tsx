import type { Review } from '../../domain/review';
import type { Settings } from '../../domain/settings';
import { sayNumber, t } from '../../ui/i18n';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { CapacityHint } from '../capacity-hint';

interface ByLevelProps {
  review: Review;
  settings: Settings;
}

const rows = [1, 2, 3, 0] as const;

/** How many people there are of each level, with how many one talked, and what there is time for. */
export function ByLevel({ review, settings }: ByLevelProps) {
  const { peopleByLevel, talkedThisQuarterByLevel } = review;
  const shown = rows.filter((level) => level !== 0 || peopleByLevel[0] > 0);
  return (
    <section class="figure">
      <h2>{t('review_byLevel')}</h2>
      <table class="count-table" aria-label={t('review_byLevel')}>
        <thead>
          <tr>
            <th scope="col">{t('people_level')}</th>
            <th scope="col">{t('people_heading')}</th>
            <th scope="col">{t('review_talkedThisQuarter')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((level) => (
            <tr key={level}>
              <th scope="row">
                <span class="level">
                  <LevelMark level={level === 0 ? undefined : level} size={16} />
                  {t(level === 0 ? 'people_noLevel' : levelWords[level])}
                </span>
              </th>
              <td>{sayNumber(peopleByLevel[level])}</td>
              <td>{sayNumber(talkedThisQuarterByLevel[level])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CapacityHint settings={settings} people={peopleByLevel[1]} />
    </section>
  );
}
