import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../ui/i18n';

/** One way it can be; null leaves it to the browser or the system. */
export interface Choice<Value extends string> {
  value: Value | null;
  words: MessageKey;
  /** The language the words are in, where they are in one of their own. */
  lang?: string;
}

interface OneChoiceProps<Value extends string> {
  heading: MessageKey;
  choices: readonly Choice<Value>[];
  chosen: Value | undefined;
  onChoose: (value: Value | null) => void;
  children?: ComponentChildren;
}

/** A setting that is one of a few. */
export function OneChoice<Value extends string>(props: OneChoiceProps<Value>) {
  const { heading, choices, chosen = null, onChoose, children } = props;
  const name = useId();
  return (
    <section class="setting">
      <h2 id={`${name}-heading`}>{t(heading)}</h2>
      <div class="choices" role="radiogroup" aria-labelledby={`${name}-heading`}>
        {choices.map(({ value, words, lang }) => (
          <label class="choice" key={words} lang={lang}>
            <input
              type="radio"
              name={name}
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            {t(words)}
          </label>
        ))}
      </div>
      {children}
    </section>
  );
}
