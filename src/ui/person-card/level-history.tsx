import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { sayDayAtStart } from '../days';
import { t } from '../i18n';
import { LevelMark, levelWords } from '../level-mark';

/** How well one knew somebody when, once that has changed. */
export function LevelHistory({ card, today }: { card: PersonCard; today: CivilDay }) {
  const levels = card.about.levels ?? [];
  if (levels.length < 2) return null;
  return (
    <details class="level-history">
      <summary>{t('level_history')}</summary>
      <ol class="records">
        {levels.toReversed().map(({ level, day }, at) => (
          <li key={`${day} ${levels.length - at}`}>
            <p class="record-head">
              <span>
                <time dateTime={day}>{sayDayAtStart(day, today)}</time>
                {` · ${t(levelWords[level])} `}
                <LevelMark level={level} size={14} />
              </span>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
