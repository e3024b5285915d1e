import { useRef } from 'preact/hooks';
import { firstWeekSize } from '../../domain/first-week';
import { Button } from '../../ui/button';
import type { Failure } from '../../ui/failure';
import { FailureText } from '../../ui/field';
import { useForm } from '../../ui/forms/use-form';
import { t } from '../../ui/i18n';
import { useBorrowedFocus } from '../../ui/use-borrowed-focus';
import { AddName } from './add-name';

interface ChooseThreeProps {
  names: string[];
  chosen: Set<string>;
  onChosen: (chosen: Set<string>) => void;
  onAdd: (name: string) => void;
  onBack: () => void;
  save: () => Promise<Failure | undefined>;
}

/** Three of the names, for the first week. The others wait for their own day. */
export function ChooseThree(props: ChooseThreeProps) {
  const { names, chosen, onChosen, onAdd, onBack, save } = props;
  const place = useRef<HTMLDivElement>(null);
  const { failure, submit } = useForm(save);
  useBorrowedFocus(place, 'input');
  const full = chosen.size >= firstWeekSize;
  const toggle = (name: string) => {
    const next = new Set(chosen);
    if (!next.delete(name)) next.add(name);
    onChosen(next);
  };
  return (
    <div class="form" ref={place}>
      <fieldset class="first-week">
        <legend>{t('start_choose')}</legend>
        <p class="quiet">{t('start_chooseWhat')}</p>
        {names.map((name) => (
          <label class="choice" key={name}>
            <input
              type="checkbox"
              checked={chosen.has(name)}
              disabled={full && !chosen.has(name)}
              onChange={() => toggle(name)}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </fieldset>
      <AddName names={names} onAdd={onAdd} />
      <FailureText failure={failure} />
      <form class="buttons" aria-label={t('start_choose')} onSubmit={submit}>
        <Button look="first" submit>
          {t('start_begin')}
        </Button>
        <Button look="bare" onClick={onBack}>
          {t('start_back')}
        </Button>
      </form>
    </div>
  );
}
