import { useRef } from 'preact/hooks';
import { Button } from '../../button';
import type { Failure } from '../../failure';
import { DayField } from '../../forms/day-field';
import { TextField } from '../../forms/text-field';
import { type MessageKey, t } from '../../i18n';
import { changedAt, removedAt } from '../preparation';
import { useFocusAfterwards } from '../use-focus-afterwards';
import type { PromiseDraft } from './held';

const words: Readonly<Record<PromiseDraft['by'], MessageKey>> = {
  me: 'result_promiseMine',
  them: 'result_promiseTheirs',
};
const sides = ['me', 'them'] as const;

interface PromiseFieldsProps {
  value: PromiseDraft[];
  onValue: (promises: PromiseDraft[]) => void;
  atPromise?: { failure: Failure; promise: number } | undefined;
}

/** What was promised, by me or by them. */
export function PromiseFields({ value, onValue, atPromise }: PromiseFieldsProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  const focusOn = useFocusAfterwards(place, value);
  return (
    <fieldset class="entries" ref={place}>
      <legend class="legend">{t('result_promises')}</legend>
      {value.length > 0 && (
        <ul>
          {value.map((promise, at) => (
            <li key={at} class="promise-entry">
              <PromiseField
                promise={promise}
                failure={atPromise?.promise === at ? atPromise.failure : undefined}
                onPromise={(changed) => onValue(changedAt(value, at, changed))}
                onRemove={() => {
                  focusOn.current = ':scope > .add .button';
                  onValue(removedAt(value, at));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div class="buttons add">
        {sides.map((by) => (
          <Button
            key={by}
            onClick={() => {
              focusOn.current = ':scope > * > li:last-child input';
              onValue([...value, { by, what: '', dueDay: '' }]);
            }}
          >
            + {t(words[by])}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

interface PromiseFieldProps {
  promise: PromiseDraft;
  failure: Failure | undefined;
  onPromise: (promise: PromiseDraft) => void;
  onRemove: () => void;
}

function PromiseField({ promise, failure, onPromise, onRemove }: PromiseFieldProps) {
  const { by, what, dueDay } = promise;
  const atDay = failure?.code?.startsWith('day') ? failure : undefined;
  return (
    <>
      <TextField
        label={t(words[by])}
        value={what}
        onValue={(text) => onPromise({ ...promise, what: text })}
        failure={atDay ? undefined : failure}
      />
      <div class="entry">
        <DayField
          label={t('result_promiseDay')}
          value={dueDay}
          onValue={(day) => onPromise({ ...promise, dueDay: day })}
          failure={atDay}
        />
        <span class="entry-buttons">
          <Button
            look="bare"
            aria-label={t('result_promiseRemove', what || t(words[by]))}
            onClick={onRemove}
          >
            ✕
          </Button>
        </span>
      </div>
    </>
  );
}
