import type { Medium } from '../../domain/conversation';
import type { PersonId } from '../../domain/person';
import type { TodayList } from '../../domain/today-list';
import { sayAppointment } from '../appointment';
import { atStart } from '../days';
import { type MessageKey, t } from '../i18n';
import { LevelMark } from '../level-mark';
import './talks.css';

const withWhom: Readonly<Record<Medium, MessageKey>> = {
  call: 'talk_call',
  video: 'talk_video',
  meeting: 'talk_meeting',
  event: 'talk_event',
};

interface TalksProps {
  list: TodayList;
  /** Where a person's own page is. */
  personHref: (personId: PersonId) => string;
}

/** The agreed talks of today and tomorrow. */
export function Talks({ list: { talks, day }, personHref }: TalksProps) {
  if (talks.length === 0) return null;
  return (
    <ul class="talks" aria-label={t('today_talks')}>
      {talks.map(({ conversationId, personId, called, level, appointment }) => (
        <li key={conversationId}>
          <LevelMark level={level} size={18} />
          <a href={personHref(personId)}>
            <b>{atStart(sayAppointment(appointment, day))}</b>{' '}
            {t(withWhom[appointment.medium], called)}
          </a>
        </li>
      ))}
    </ul>
  );
}
