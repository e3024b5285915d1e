import { createElement } from 'preact';
import { useId } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import { type Interaction, isWritten, usualDirection } from '../../domain/interaction';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { sayDay, sayDayAtStart } from '../days';
import { directionWords, kindWords } from '../forms/words';
import { t } from '../i18n';
import { useRun } from '../results/run';
import './records.css';

interface TimelineProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
}

/** What happened between the user and the person, newest first. */
export function Timeline({ card, today, headingLevel }: TimelineProps) {
  const id = useId();
  const { connectedOn, interactions } = card;
  if (interactions.length === 0 && !connectedOn) return null;
  const later = interactions.filter(({ day }) => !connectedOn || day >= connectedOn);
  const earlier = interactions.slice(later.length);
  const item = (one: Interaction) => <Happened key={one.id} interaction={one} today={today} />;
  return (
    <section class="timeline">
      {createElement(`h${headingLevel}`, { id, class: 'quiet' }, t('timeline_list'))}
      <ul class="records" aria-labelledby={id}>
        {later.map(item)}
        {connectedOn && (
          <li key="connected">
            <p class="record-head">
              <span>
                <time dateTime={connectedOn}>{sayDayAtStart(connectedOn, today)}</time>
                {` · ${t('timeline_connected')}`}
              </span>
            </p>
          </li>
        )}
        {earlier.map(item)}
      </ul>
    </section>
  );
}

function Happened({ interaction, today }: { interaction: Interaction; today: CivilDay }) {
  const run = useRun();
  const { id, day, kind, direction, text } = interaction;
  const kindSaid = t(kindWords[kind]);
  // Who wrote to whom is worth saying; that both were at a meeting is not.
  const plain = !isWritten(interaction) && direction === usualDirection(kind);
  const what = plain ? kindSaid : `${kindSaid} · ${t(directionWords[direction])}`;
  const remove = () =>
    run.act({ name: 'deleteInteraction', interactionId: id }, t('timeline_deleted'), true);
  return (
    <li>
      <div class="record-head">
        <span>
          <time dateTime={day}>{sayDayAtStart(day, today)}</time>
          {` · ${what}`}
        </span>
        <span class="record-buttons">
          <Button
            look="bare"
            aria-label={t('timeline_deleteOf', kindSaid, sayDay(day, today))}
            onClick={remove}
          >
            {t('record_delete')}
          </Button>
        </span>
      </div>
      {text && (
        <p class="words" dir="auto">
          {text}
        </p>
      )}
    </li>
  );
}
