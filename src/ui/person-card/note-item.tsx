import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Note } from '../../domain/note';
import { Button } from '../button';
import { sayDay, sayDayAtStart } from '../days';
import { refused } from '../failure';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';

/** One dated note; edited in place, deleted with a way back. */
export function NoteItem({ note, today }: { note: Note; today: CivilDay }) {
  const run = useRun();
  const [editing, setEditing] = useState(false);
  const day = sayDay(note.day, today);
  const remove = () => run.act({ name: 'deleteNote', noteId: note.id }, t('note_deleted'), true);
  return (
    <li>
      <div class="record-head">
        <time dateTime={note.day}>{sayDayAtStart(note.day, today)}</time>
        <span class="record-buttons" hidden={editing}>
          <Button look="bare" aria-label={t('note_editOf', day)} onClick={() => setEditing(true)}>
            {t('record_edit')}
          </Button>
          <Button look="bare" aria-label={t('note_deleteOf', day)} onClick={remove}>
            {t('record_delete')}
          </Button>
        </span>
      </div>
      {editing ? (
        <EditNote note={note} day={day} onClose={() => setEditing(false)} />
      ) : (
        <p class="words" dir="auto">
          {note.text}
        </p>
      )}
    </li>
  );
}

interface EditNoteProps {
  note: Note;
  day: string;
  onClose: () => void;
}

function EditNote({ note, day, onClose }: EditNoteProps) {
  const run = useRun();
  const [text, setText] = useState(note.text);
  const { failure, failureAt, submit } = useForm(async () => {
    if (text.trim() === '') return refused('note-empty');
    if (text !== note.text) {
      const args = { name: 'editNote', noteId: note.id, text } as const;
      const failed = await run.save(args, t('note_changed'));
      if (failed) return failed;
    }
    onClose();
    return undefined;
  });
  const atText = failureAt('note', 'text');
  const label = t('note_editOf', day);
  return (
    <Form label={label} onSubmit={submit} onCancel={onClose} failure={atText ? undefined : failure}>
      <TextField label={label} long first value={text} onValue={setText} failure={atText} />
    </Form>
  );
}
