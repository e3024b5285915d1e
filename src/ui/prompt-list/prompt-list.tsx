import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonId } from '../../domain/person';
import type { Prompt } from '../../domain/prompts/prompt';
import type { TodayList } from '../../domain/today-list';
import { t } from '../i18n';
import { LevelMark } from '../level-mark';
import { PromptView } from '../prompt/prompt-view';
import './prompt-list.css';

interface PromptListProps {
  list: TodayList;
  /** Where a person's own page is. */
  personHref: (personId: PersonId) => string;
}

/** The day's follow-ups, or a kind word when there is none. Stands inside `Results`. */
export function PromptList({ list, personHref }: PromptListProps) {
  const { prompts, day } = list;
  return (
    <>
      {prompts.length > 0 && (
        <ul class="prompt-list" aria-label={t('today_list')}>
          {prompts.map((prompt) => (
            <Item
              key={`${prompt.personId} ${prompt.rule} ${prompt.occurrence}`}
              prompt={prompt}
              today={day}
              href={personHref(prompt.personId)}
            />
          ))}
        </ul>
      )}
      <Ending list={list} />
    </>
  );
}

interface ItemProps {
  prompt: Prompt;
  today: CivilDay;
  href: string;
}

function Item({ prompt, today, href }: ItemProps) {
  const [doing, setDoing] = useState(false);
  const [text, setText] = useState('');
  return (
    <li>
      <LevelMark level={prompt.level} size={22} />
      <PromptView
        prompt={prompt}
        today={today}
        doing={doing}
        onDoing={setDoing}
        text={text}
        onText={setText}
        href={href}
      />
    </li>
  );
}

function Ending({ list }: { list: TodayList }) {
  const { prompts, more, empty, answeredToday } = list;
  if (empty) return <p class="quiet">{t('today_nobody')}</p>;
  if (more) return <p class="quiet">{t('today_more')}</p>;
  if (prompts.length > 0) return null;
  return <p class="quiet">{t(answeredToday > 0 ? 'today_enough' : 'today_nothing')}</p>;
}
