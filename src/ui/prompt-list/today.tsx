import type { PersonId } from '../../domain/person';
import type { TodayList } from '../../domain/today-list';
import { t, tCount } from '../i18n';
import { PromptList } from './prompt-list';
import { Talks } from './talks';
import '../part.css';

interface TodayProps {
  list: TodayList;
  personHref: (personId: PersonId) => string;
}

/** The day: talks first, then the follow-ups. */
export function Today({ list, personHref }: TodayProps) {
  const { prompts } = list;
  return (
    <section class="part">
      <div class="head">
        <h2>{t('today_heading')}</h2>
        {prompts.length > 0 && <span class="quiet">{tCount('today_count', prompts.length)}</span>}
      </div>
      <Talks list={list} personHref={personHref} />
      <PromptList list={list} personHref={personHref} />
    </section>
  );
}
