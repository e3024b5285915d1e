import type { PersonId } from '../../domain/person';
import { followUpsIn, type TodayList } from '../../domain/today-list';
import { t, tCount } from '../i18n';
import { Day } from './day';
import '../part.css';

interface TodayProps {
  list: TodayList;
  personHref: (personId: PersonId) => string;
}

/** The day as one of several parts of a narrow surface. */
export function Today({ list, personHref }: TodayProps) {
  const count = followUpsIn(list).length;
  return (
    <section class="part">
      <div class="head">
        <h2>{t('today_heading')}</h2>
        {count > 0 && <span class="quiet">{tCount('today_count', count)}</span>}
      </div>
      <Day list={list} personHref={personHref} />
    </section>
  );
}
