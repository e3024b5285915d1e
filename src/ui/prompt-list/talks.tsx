import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonId } from '../../domain/person';
import type { Prompt } from '../../domain/prompts/prompt';
import type { Talk, TodayList } from '../../domain/today-list';
import { sayAppointment } from '../appointment';
import { DashboardLink, talkRoute } from '../at-hand/dashboard-link';
import { atStart } from '../days';
import { t } from '../i18n';
import { LevelMark } from '../level-mark';
import { PromptView } from '../prompt/prompt-view';
import { withWhom } from '../talk/with-whom';
import './talks.css';

interface TalksProps {
  list: TodayList;
  /** Where a person's own page is. */
  personHref: (personId: PersonId) => string;
}

/** The agreed talks of today and tomorrow, each with what there is to prepare. */
export function Talks({ list: { talks, day }, personHref }: TalksProps) {
  if (talks.length === 0) return null;
  return (
    <ul class="talks" aria-label={t('today_talks')}>
      {talks.map((talk) => (
        <li key={talk.conversationId}>
          <Line talk={talk} today={day} href={personHref(talk.personId)} />
          {talk.prepare && <Prepare prompt={talk.prepare} today={day} />}
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  talk: Talk;
  today: CivilDay;
  href: string;
}

function Line({ talk, today, href }: LineProps) {
  const { conversationId, called, level, appointment } = talk;
  return (
    <div class="talk">
      <LevelMark level={level} size={18} />
      <a href={href}>
        <b>{atStart(sayAppointment(appointment, today))}</b>{' '}
        {t(withWhom[appointment.medium], called)}
      </a>
      <DashboardLink to={talkRoute(conversationId)}>{t('talk_page')}</DashboardLink>
    </div>
  );
}

interface PrepareProps {
  prompt: Prompt;
  today: CivilDay;
}

function Prepare({ prompt, today }: PrepareProps) {
  const [doing, setDoing] = useState(false);
  const [text, setText] = useState('');
  return (
    <PromptView
      prompt={prompt}
      today={today}
      doing={doing}
      onDoing={setDoing}
      text={text}
      onText={setText}
    />
  );
}
