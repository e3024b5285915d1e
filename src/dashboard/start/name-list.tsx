import { namesIn } from '../../domain/first-week';
import { Button } from '../../ui/button';
import { refused } from '../../ui/failure';
import { Field } from '../../ui/field';
import { useForm } from '../../ui/forms/use-form';
import { t, tCount } from '../../ui/i18n';

interface NameListProps {
  text: string;
  onText: (text: string) => void;
  onNext: () => void;
}

/** One command carries at most this many. */
const most = 50;

/** Names, one a line. */
export function NameList({ text, onText, onNext }: NameListProps) {
  const count = namesIn(text).length;
  const { failure, submit } = useForm(() => {
    if (count === 0) return refused('name-empty');
    if (count > most) return { message: t('start_tooMany', String(most)) };
    onNext();
    return Promise.resolve(undefined);
  });
  return (
    <form class="form" aria-label={t('start_heading')} noValidate onSubmit={submit}>
      <Field label={t('start_names')} failure={failure}>
        {(input) => (
          <textarea
            {...input}
            dir="auto"
            rows={6}
            spellcheck={false}
            autocomplete="off"
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="buttons">
        <Button look="first" submit>
          {t('start_next')}
        </Button>
        {count > 0 && <span class="quiet">{tCount('people_count', count)}</span>}
      </div>
    </form>
  );
}
