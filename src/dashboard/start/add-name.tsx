import { useState } from 'preact/hooks';
import { namesIn } from '../../domain/first-week';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/forms/text-field';
import { t } from '../../ui/i18n';

interface AddNameProps {
  names: string[];
  onAdd: (name: string) => void;
}

/** One more name, for who thinks of somebody while choosing. */
export function AddName({ names, onAdd }: AddNameProps) {
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const [name] = namesIn(text);
    if (name && !names.includes(name)) onAdd(name);
    setText('');
  };
  return (
    <form class="add-name" aria-label={t('start_another')} onSubmit={add}>
      <TextField label={t('start_another')} value={text} onValue={setText} />
      <Button submit>{t('start_add')}</Button>
    </form>
  );
}
