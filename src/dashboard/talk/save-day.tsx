import { useState } from 'preact/hooks';
import type { TodayList } from '../../domain/today-list';
import { Button } from '../../ui/button';
import { type Failure, failureOf } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { t } from '../../ui/i18n';
import { saveDay } from './save-calendar';

/** Gives the day to the user's own calendar. */
export function SaveDay({ list }: { list: TodayList }) {
  const [failure, setFailure] = useState<Failure>();
  if (list.talks.length + list.prompts.length === 0) return null;
  const save = async () => {
    try {
      await saveDay(list);
      setFailure(undefined);
    } catch (error) {
      setFailure(failureOf(error, 'plan_calendarFailed'));
    }
  };
  return (
    <div class="buttons">
      <Button look="bare" onClick={save}>
        {t('talk_saveDay')}
      </Button>
      <FailureText failure={failure} />
    </div>
  );
}
