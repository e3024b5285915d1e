import type { PersonId } from '../../domain/person';
import type { Prompt } from '../../domain/prompts/prompt';
import { followUpsIn, type TodayList } from '../../domain/today-list';
import { dashboardHref } from '../dashboard-address';
import { t } from '../i18n';
import { Offer } from './offer';
import { Paused } from './paused';
import { keyOf, PromptItem } from './prompt-item';
import { WarmUp } from './warm-up';
import './prompt-list.css';

interface PromptListProps {
  list: TodayList;
  /** Where a person's own page is. */
  personHref: (personId: PersonId) => string;
}

/** Which of the prompts has the warm-up beside it: the first that takes courage. */
const bold = (prompts: Prompt[]) => prompts.find(({ takesCourage }) => takesCourage);

/** The day's follow-ups, or a kind word when there is none. Stands inside `Results`. */
export function PromptList({ list, personHref }: PromptListProps) {
  const { day, warmUp } = list;
  const followUps = followUpsIn(list);
  const offer = list.prompts.find(({ place }) => place === 'alone');
  return (
    <>
      {followUps.length > 0 && (
        <ul class="prompt-list" aria-label={t('today_list')}>
          {followUps.map((prompt) => (
            <li key={keyOf(prompt)}>
              <PromptItem prompt={prompt} today={day} href={personHref(prompt.personId)} />
              {warmUp && prompt === bold(followUps) && (
                <WarmUp
                  key={keyOf(warmUp)}
                  prompt={warmUp}
                  today={day}
                  href={personHref(warmUp.personId)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {offer && (
        <Offer key={keyOf(offer)} prompt={offer} today={day} href={personHref(offer.personId)} />
      )}
      <Ending list={list} />
    </>
  );
}

function Ending({ list }: { list: TodayList }) {
  const { prompts, more, empty, answeredToday, pausedUntil, day } = list;
  if (pausedUntil) return <Paused until={pausedUntil} today={day} />;
  if (empty) return <Nobody />;
  if (more) return <p class="quiet">{t('today_more')}</p>;
  if (prompts.length > 0) return null;
  return <p class="quiet">{t(answeredToday > 0 ? 'today_enough' : 'today_nothing')}</p>;
}

function Nobody() {
  return (
    <div class="nobody">
      <p class="quiet">{t('today_nobody')}</p>
      <p>
        <a href={dashboardHref('start')}>{t('start_heading')}</a>
      </p>
    </div>
  );
}
