import type { PersonCard } from '../domain/person-card';
import { sayNumber, t, tCount } from '../ui/i18n';
import { LevelMark, levelWords } from '../ui/level-mark';
import { Logo } from '../ui/logo';
import { sayAction } from '../ui/prompt/say-action';
import type { Size } from './use-shape';

interface FoldedProps {
  card: PersonCard;
  size: Exclude<Size, 'card'>;
  onOpen: () => void;
}

/** The panel where there is little room: one button that opens the card. */
export function Folded({ card, size, onOpen }: FoldedProps) {
  const due = card.nextStep && sayAction(card.nextStep.action);
  const known = card.level || card.notes.length > 0 || due;
  if (!known) {
    return (
      <button type="button" class="folded" aria-label={t('note_add')} onClick={onOpen}>
        <span class="line">
          <Logo size={18} />
          {size === 'strip' && t('note_add')}
        </span>
      </button>
    );
  }
  return size === 'strip' ? (
    <Strip card={card} due={due} onOpen={onOpen} />
  ) : (
    <Pill card={card} due={due} onOpen={onOpen} />
  );
}

interface FoldedSizeProps {
  card: PersonCard;
  due: string | undefined;
  onOpen: () => void;
}

function Strip({ card, due, onOpen }: FoldedSizeProps) {
  const [latest] = card.notes;
  return (
    <button type="button" class="folded" onClick={onOpen}>
      <span class="line">
        {card.level ? <LevelMark level={card.level} size={16} /> : <Logo size={16} />}
        {card.level ? t(levelWords[card.level]) : tCount('panel_notes', card.notes.length)}
      </span>
      {latest && (
        <span class="beginning" dir="auto">
          {latest.text.slice(0, 200)}
        </span>
      )}
      {due && <span class="due">{due}</span>}
    </button>
  );
}

function Pill({ card, due, onOpen }: FoldedSizeProps) {
  const count = card.notes.length;
  const notes = count > 0 ? tCount('panel_notes', count) : undefined;
  const level = card.level && t(levelWords[card.level]);
  return (
    <button
      type="button"
      class="folded"
      aria-label={[notes, level, due].filter(Boolean).join(' · ')}
      onClick={onOpen}
    >
      <span class="line">
        {card.level ? <LevelMark level={card.level} size={16} /> : <Logo size={16} />}
        {notes && (
          <>
            <span class="count">{sayNumber(count)}</span>
            <span class="words">{notes}</span>
          </>
        )}
        {due && <span class="dot" />}
      </span>
    </button>
  );
}
