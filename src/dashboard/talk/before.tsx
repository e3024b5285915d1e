import type { CivilDay } from '../../domain/civil-day';
import type { PromiseRecord } from '../../domain/promise';
import type { TalkView } from '../../domain/talk-view';
import { sayDate, sayDayAtStart } from '../../ui/days';
import { kindWords } from '../../ui/forms/words';
import { t } from '../../ui/i18n';
import { Part } from './part';

interface BeforeProps {
  talk: TalkView;
  today: CivilDay;
}

/** What is between us so far. */
export function Before({ talk, today }: BeforeProps) {
  const { promises, notes, interactions } = talk;
  return (
    <>
      {promises.length > 0 && (
        <Part heading="talk_promises">
          <ul class="talk-list">
            {promises.map((promise) => (
              <li key={promise.id} dir="auto">
                {sayPromise(promise, today)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part heading="talk_who">
        <p>{sayHistory(talk, today).join(' · ')}</p>
      </Part>
      {notes.length > 0 && (
        <Part heading="note_list">
          <ul class="talk-list">
            {notes.map(({ id, day, text }) => (
              <li key={id}>
                <time class="quiet" dateTime={day}>
                  {sayDayAtStart(day, today)}
                </time>
                <p class="words" dir="auto">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {interactions.length > 0 && (
        <Part heading="talk_before">
          <ul class="talk-list">
            {interactions.map(({ id, day, kind, text }) => (
              <li key={id}>
                <span class="quiet">
                  <time dateTime={day}>{sayDayAtStart(day, today)}</time>
                  {` · ${t(kindWords[kind])}`}
                </span>
                {text && (
                  <p class="words" dir="auto">
                    {text}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function sayPromise({ by, what, dueDay }: PromiseRecord, today: CivilDay): string {
  const said = t(by === 'me' ? 'talk_promiseMine' : 'talk_promiseTheirs', what);
  return dueDay ? `${said}, ${t('talk_promiseDue', sayDate(dueDay, today))}` : said;
}

function sayHistory({ connectedOn, lastTalk, ledBy }: TalkView, today: CivilDay): string[] {
  return [
    ...(connectedOn ? [t('talk_connectedOn', sayDate(connectedOn, today))] : []),
    lastTalk ? t('talk_lastTalk', sayDate(lastTalk, today)) : t('talk_firstTalk'),
    ...(ledBy.length > 0 ? [t('talk_ledBy', ledBy.join(', '))] : []),
  ];
}
