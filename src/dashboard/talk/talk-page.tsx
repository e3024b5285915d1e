import { useCallback } from 'preact/hooks';
import type { ConversationId } from '../../domain/conversation';
import type { TalkView } from '../../domain/talk-view';
import { liveQuery } from '../../messages/live-query';
import { send } from '../../messages/send';
import { currentDay } from '../../ui/clock';
import { FailureText } from '../../ui/field';
import { t } from '../../ui/i18n';
import { type Subscribe, useLive } from '../../ui/use-live';
import { personHref } from '../route';
import { Before } from './before';
import { sayWhen } from './say-when';
import { TalkActions } from './talk-actions';
import { ToTalkOf } from './to-talk-of';
import './talk-page.css';

/** One calm page to have open in a talk. */
export function TalkPage({ conversationId }: { conversationId: ConversationId }) {
  const subscribe: Subscribe<TalkView | null> = useCallback(
    (listener, stop) => liveQuery(() => send('getTalk', conversationId), listener, stop),
    [conversationId],
  );
  const { value: talk, failure } = useLive(subscribe);
  return (
    <section class="page talk-page">
      {talk && <Talk talk={talk} />}
      {talk === null && (
        <>
          <h1>{t('talk_gone')}</h1>
          <p class="lead">{t('talk_goneWhy')}</p>
        </>
      )}
      <FailureText failure={talk === undefined ? failure : undefined} />
    </section>
  );
}

function Talk({ talk }: { talk: TalkView }) {
  const { conversation, called, personId, headline, company } = talk;
  const today = currentDay();
  const about = [headline, company].filter(Boolean).join(' · ');
  return (
    <>
      <header class="talk-head">
        <p>
          <a href={personHref(personId)}>{called}</a>
        </p>
        <h1>{t('talk_heading', called)}</h1>
        <p class="talk-when">{sayWhen(conversation, today)}</p>
        {about && (
          <p class="lead" dir="auto">
            {about}
          </p>
        )}
      </header>
      <TalkActions talk={talk} today={today} />
      <ToTalkOf talk={talk} />
      <Before talk={talk} today={today} />
    </>
  );
}
