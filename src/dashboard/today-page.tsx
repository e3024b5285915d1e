import type { TodayList } from '../domain/today-list';
import { sayWeekday } from '../ui/days';
import { FailureText } from '../ui/field';
import { t } from '../ui/i18n';
import { Day } from '../ui/prompt-list/day';
import type { Live } from '../ui/use-live';
import { personHref } from './route';
import { SaveDay } from './talk/save-day';
import { BackupNudge } from './transfer/backup-age';

/** The day's talks and follow-ups, as in the popup. */
export function TodayPage({ value: list, failure }: Live<TodayList>) {
  return (
    <section class="page narrow in-columns">
      <h1>{t('today_heading')}</h1>
      {list && (
        <>
          <p class="lead">{sayWeekday(list.day)}</p>
          <Day list={list} personHref={personHref} />
          <SaveDay list={list} />
          <BackupNudge />
        </>
      )}
      <FailureText failure={list ? undefined : failure} />
    </section>
  );
}
