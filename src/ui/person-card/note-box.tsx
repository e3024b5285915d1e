import { useRef } from 'preact/hooks';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { refused } from '../failure';
import { FailureText } from '../field';
import { TextField } from '../forms/text-field';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';

interface NoteBoxProps {
  card: PersonCard;
  text: string;
  onText: (text: string) => void;
}

/** Where a note is written. The text stays until it is saved. */
export function NoteBox({ card, text, onText }: NoteBoxProps) {
  const run = useRun();
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(text);
  latest.current = text;
  const { failure, failureAt, submit } = useForm(async () => {
    if (text.trim() === '') return refused('note-empty');
    const args = { name: 'addNote', target: card.target, text } as const;
    const failed = await run.save(args, t('note_saved'));
    // What was typed on meanwhile belongs to the next note.
    if (!failed) onText(latest.current === text ? '' : latest.current.replace(text, ''));
    return failed;
  });
  const atText = failureAt('note', 'text');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
  };
  return (
    <form class="note-box" noValidate ref={form} onSubmit={submit} onKeyDown={onKeyDown}>
      <TextField label={t('note_add')} long quiet value={text} onValue={onText} failure={atText} />
      <FailureText failure={atText ? undefined : failure} />
      <div class="buttons">
        <Button look={text ? 'first' : 'plain'} submit>
          {t('note_save')}
        </Button>
      </div>
    </form>
  );
}
