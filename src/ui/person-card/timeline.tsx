import { createElement } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import { type Interaction, isWritten, usualDirection } from '../../domain/interaction';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { Chips } from '../chips';
import { sayDay, sayDayAtStart } from '../days';
import { directionWords, kindWords } from '../forms/words';
import { type MessageKey, t, tCount } from '../i18n';
import { levelWords } from '../level-mark';
import { useRun } from '../results/run';
import {
  type EntryKind,
  everyEntry,
  kindOfEntry,
  type TimelineEntry,
  timelineEntries,
} from './timeline-entries';
import './records.css';

interface TimelineProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
  /** With notes and promises among it, and a way to narrow it. */
  full?: boolean | undefined;
}

/** What happened between the user and the person, newest first. */
export function Timeline({ card, today, headingLevel, full }: TimelineProps) {
  const id = useId();
  const [kind, setKind] = useState<EntryKind | 'all'>('all');
  const all = full ? everyEntry(card) : timelineEntries(card);
  if (all.length === 0) return null;
  const kinds = entryKinds.filter((one) => all.some((entry) => kindOfEntry(entry) === one));
  const shown = kinds.some((one) => one === kind) ? kind : 'all';
  const entries = all.filter((entry) => shown === 'all' || kindOfEntry(entry) === shown);
  return (
    <section class="timeline">
      {createElement(`h${headingLevel}`, { id, class: 'quiet' }, t('timeline_list'))}
      {full && kinds.length > 1 && (
        <Chips
          label={t('timeline_show')}
          value={shown}
          onValue={setKind}
          options={[
            { value: 'all', label: t('timeline_all') },
            ...kinds.map((value) => ({ value, label: t(entryWords[value]) })),
          ]}
        />
      )}
      <ul class="records" aria-labelledby={id}>
        {entries.map((entry, at) =>
          entry.of === 'interaction' ? (
            <Happened key={entry.interaction.id} interaction={entry.interaction} today={today} />
          ) : (
            <Mark key={`${entry.of} ${at}`} entry={entry} today={today} />
          ),
        )}
      </ul>
    </section>
  );
}

const entryWords: Readonly<Record<EntryKind, MessageKey>> = {
  talks: 'timeline_talks',
  writing: 'timeline_writing',
  help: 'timeline_help',
  introductions: 'timeline_introductions',
  notes: 'timeline_notes',
  other: 'timeline_other',
};
const entryKinds = Object.keys(entryWords) as EntryKind[];

type Marked = Exclude<TimelineEntry, { of: 'interaction' }>;

function sayMark(entry: Marked): string {
  switch (entry.of) {
    case 'connected':
      return t('timeline_connected');
    case 'level':
      return t('timeline_level', t(levelWords[entry.level]));
    case 'introduction': {
      const { other, target } = entry.between;
      return t('timeline_introduced', other.called, target.called);
    }
    case 'note':
      return t('timeline_note');
    case 'promise':
      return t(entry.promise.by === 'me' ? 'result_promiseMine' : 'result_promiseTheirs');
  }
}

function textOfMark(entry: Marked): string {
  if (entry.of === 'note') return entry.note.text;
  return entry.of === 'promise' ? entry.promise.what : '';
}

/** Something that is told but not written here, so it is not deleted here either. */
function Mark({ entry, today }: { entry: Marked; today: CivilDay }) {
  return (
    <li>
      <p class="record-head">
        <span>
          <time dateTime={entry.day}>{sayDayAtStart(entry.day, today)}</time>
          {` · ${sayMark(entry)}`}
        </span>
      </p>
      {textOfMark(entry) && (
        <p class="words" dir="auto">
          {textOfMark(entry)}
        </p>
      )}
    </li>
  );
}

/** Messages that a file brought are counted by day. */
function sayKind({ kind, count = 1 }: Interaction): string {
  return kind === 'message' && count > 1 ? tCount('timeline_messages', count) : t(kindWords[kind]);
}

function Happened({ interaction, today }: { interaction: Interaction; today: CivilDay }) {
  const run = useRun();
  const { id, day, kind, direction, text } = interaction;
  const kindSaid = sayKind(interaction);
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
