import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { t } from '../i18n';
import { NoteItem } from './note-item';
import './records.css';

/** The notes about a person, newest first. */
export function NoteList({ card, today }: { card: PersonCard; today: CivilDay }) {
  if (card.notes.length === 0) return null;
  return (
    <ul class="records" aria-label={t('note_list')}>
      {card.notes.map((note) => (
        <NoteItem key={note.id} note={note} today={today} />
      ))}
    </ul>
  );
}
