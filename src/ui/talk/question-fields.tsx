import { useRef } from 'preact/hooks';
import { Button } from '../button';
import { TextField } from '../forms/text-field';
import { sayNumber, t } from '../i18n';
import { changedAt, removedAt, swappedAt } from './preparation';
import { Starters } from './starters';
import { useFocusAfterwards } from './use-focus-afterwards';

interface QuestionFieldsProps {
  value: string[];
  onValue: (questions: string[]) => void;
}

/** The questions to ask, in their order: one's own, and some to begin with. */
export function QuestionFields({ value, onValue }: QuestionFieldsProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  const focusOn = useFocusAfterwards(place, value);
  const add = (question: string) => onValue([...value, question]);
  return (
    <fieldset class="entries" ref={place}>
      <legend class="legend">{t('prep_questions')}</legend>
      {value.length > 0 && (
        <ol>
          {value.map((question, at) => (
            <li key={at} class="entry">
              <QuestionField
                at={at}
                question={question}
                onQuestion={(text) => onValue(changedAt(value, at, text))}
                onUp={() => {
                  focusOn.current = `:scope > * > li:nth-child(${at}) :is([data-up], input)`;
                  onValue(swappedAt(value, at - 1));
                }}
                onRemove={() => {
                  focusOn.current = ':scope > .add .button';
                  onValue(removedAt(value, at));
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <Starters asked={value} onAdd={add} />
      <div class="buttons add">
        <Button
          onClick={() => {
            focusOn.current = ':scope > * > li:last-child input';
            add('');
          }}
        >
          {t('prep_questionAdd')}
        </Button>
      </div>
    </fieldset>
  );
}

interface QuestionFieldProps {
  at: number;
  question: string;
  onQuestion: (question: string) => void;
  onUp: () => void;
  onRemove: () => void;
}

function QuestionField({ at, question, onQuestion, onUp, onRemove }: QuestionFieldProps) {
  const number = sayNumber(at + 1);
  return (
    <>
      <TextField label={t('prep_question', number)} quiet value={question} onValue={onQuestion} />
      <span class="entry-buttons">
        {at > 0 && (
          <Button look="bare" aria-label={t('prep_questionUp', number)} data-up onClick={onUp}>
            ↑
          </Button>
        )}
        <Button look="bare" aria-label={t('prep_questionRemove', number)} onClick={onRemove}>
          ✕
        </Button>
      </span>
    </>
  );
}
