import { useState } from 'preact/hooks';
import type { TalkView } from '../../domain/talk-view';
import { offerWords } from '../../ui/forms/words';
import { t } from '../../ui/i18n';
import { Learned } from '../../ui/talk/learned';
import { Part } from './part';

/** What the talk is for, and what to ask and offer in it. */
export function ToTalkOf({ talk }: { talk: TalkView }) {
  const { conversation, caresAbout, personId, offers } = talk;
  const { preparation, learned, state } = conversation;
  const { purpose = '', snapshot = '', questions = [] } = preparation ?? {};
  const toOffer = [...(preparation?.offers ?? []), ...offers];
  const open = state === 'agreed' || state === 'proposed';
  return (
    <>
      {learned && (
        <Part heading="talk_came">
          <Learned learned={learned} helper={{ personId }} known={talk.leadsTo} />
        </Part>
      )}
      {open && !purpose && questions.length === 0 && <p class="quiet">{t('talk_notPrepared')}</p>}
      {purpose && (
        <Part heading="prep_purpose">
          <p class="words talk-purpose" dir="auto">
            {purpose}
          </p>
        </Part>
      )}
      {questions.length > 0 && <Questions questions={questions} />}
      {caresAbout && (
        <Part heading="talk_caresAbout">
          <p class="words" dir="auto">
            {caresAbout}
          </p>
        </Part>
      )}
      {toOffer.length > 0 && (
        <Part heading="prep_offers">
          <ul class="talk-list">
            {toOffer.map(({ kind, text }) => (
              <li key={`${kind} ${text}`}>
                <span class="quiet">{t(offerWords[kind])}</span> <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {snapshot && (
        <Part heading="prep_snapshot">
          <p class="words" dir="auto">
            {snapshot}
          </p>
        </Part>
      )}
    </>
  );
}

/** To be ticked off while talking; what was asked is kept nowhere. */
function Questions({ questions }: { questions: string[] }) {
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const tick = (question: string, done: boolean) =>
    setAsked((before) => {
      const after = new Set(before);
      if (done) after.add(question);
      else after.delete(question);
      return after;
    });
  return (
    <Part heading="prep_questions">
      <ul class="talk-questions">
        {questions.map((question) => (
          <li key={question}>
            <label class="choice">
              <input
                type="checkbox"
                checked={asked.has(question)}
                onChange={(event) => tick(question, event.currentTarget.checked)}
              />
              <span dir="auto">{question}</span>
            </label>
          </li>
        ))}
      </ul>
    </Part>
  );
}
