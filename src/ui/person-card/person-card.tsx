import { useRef, useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard as Card, Draft } from '../../domain/person-card';
import type { Template } from '../../domain/template';
import { FollowThrough } from './follow/follow-through';
import type { CardForms, OpenForm } from './forms';
import { LevelChoice } from './level-choice';
import { LevelHistory } from './level-history';
import { MoreActions } from './more-actions';
import { NextStep } from './next-step';
import { NoteBox } from './note-box';
import { NoteList } from './note-list';
import { PastTalks } from './past-talks';
import { Plans } from './plans';
import { Question } from './question';
import { Timeline } from './timeline';
import { useDrafts } from './use-drafts';
import { useWish, type WishProps } from './use-wish';
import { Who } from './who';
import './person-card.css';

export interface PersonCardProps extends WishProps {
  card: Card;
  today: CivilDay;
  /** Keeps unsent text. */
  saveDraft: (draftKey: string, draft: Draft) => Promise<void>;
  /** The user's own drafts to begin with. */
  getTemplates?: (() => Promise<Template[]>) | undefined;
  /** Level of the heading with the name; the parts of the card are one below. */
  headingLevel?: 1 | 2;
  /** With room: every address, the history of the level, and a timeline that can be narrowed. */
  full?: boolean;
}

/** All about one person, and everything to be done. Stands inside `Results`. */
export function PersonCard(props: PersonCardProps) {
  // Another person: nothing typed or opened for the one before may stay.
  return <Body key={props.card.draftKey} {...props} />;
}

function Body(props: PersonCardProps) {
  const { card, today, saveDraft, getTemplates, headingLevel = 2, full, ...wished } = props;
  const place = useRef<HTMLElement>(null);
  const drafts = useDrafts(card, saveDraft);
  const [open, setOpen] = useState<OpenForm>(openFromTheStart(drafts.log, drafts.message));
  const [restored, setRestored] = useState(open !== undefined);
  const forms: CardForms = {
    open,
    restored,
    setOpen: (form) => {
      setRestored(false);
      setOpen(form);
    },
    text: drafts.log,
    onText: drafts.setLog,
    message: drafts.message,
    onMessage: drafts.setMessage,
  };
  useWish(place, { card, ...wished }, forms);
  const below = headingLevel + 1;
  return (
    <article class={full ? 'person-card full' : 'person-card'} ref={place}>
      <Who card={card} today={today} headingLevel={headingLevel} forms={forms} full={full} />
      <div class="card-main">
        <Question card={card} />
        <LevelChoice card={card} />
        {full && <LevelHistory card={card} today={today} />}
        <NextStep card={card} today={today} forms={forms} />
        <Plans card={card} today={today} forms={forms} />
        <NoteBox card={card} text={drafts.note} onText={drafts.setNote} />
        <NoteList card={card} today={today} />
        <MoreActions card={card} today={today} forms={forms} getTemplates={getTemplates} />
      </div>
      <div class="card-side">
        <FollowThrough card={card} today={today} headingLevel={below} />
        <PastTalks card={card} today={today} headingLevel={below} />
        <Timeline card={card} today={today} headingLevel={below} full={full} />
      </div>
    </article>
  );
}

/** The form with the unsent text that was found. */
function openFromTheStart(log: string, message: Draft['message']): OpenForm {
  if (log) return 'log';
  return message ? 'message' : undefined;
}
