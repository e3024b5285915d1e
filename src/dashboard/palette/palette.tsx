import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { send } from '../../messages/send';
import { FailureText } from '../../ui/field';
import { useSearch } from '../../ui/find-person/use-search';
import { t, tCount } from '../../ui/i18n';
import { OptionView } from './option-view';
import { type Option, optionsFor, type Step } from './options';
import { useChoice } from './use-choice';
import './palette.css';

const find = (search: string) => send('findPeople', search, 6);

const labels = {
  any: 'palette_what',
  log: 'palette_log',
  plan: 'palette_plan',
  add: 'palette_name',
} as const;

/** A box over the page for what one wants now; it closes with nothing changed. */
export function Palette({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { search, setSearch, found } = useSearch(find);
  const [step, setStep] = useState<Step>('any');
  const [chosen, setChosen] = useState(0);
  const close = () => dialog.current?.close();
  const begin = (next: Step, text = '') => {
    setStep(next);
    setSearch(text);
    setChosen(0);
    input.current?.focus();
  };
  const { choose, failure } = useChoice({ close, begin, typed: search });
  // The browser keeps the focus inside, and gives it back where it came from.
  useEffect(() => dialog.current?.showModal(), []);

  const options = optionsFor(step, search, search.trim() ? (found ?? []) : []);
  const at = Math.min(chosen, options.length - 1);
  const active = options[at];
  const move = (by: number) =>
    options.length > 0 && setChosen((at + by + options.length) % options.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const backwards = step !== 'any' && (event.key === 'Escape' || isBack(event, search));
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active) void choose(active);
    else if (backwards) begin('any');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <dialog class="palette" aria-label={t('palette_heading')} ref={dialog} onClose={onClose}>
      <label for={`${id}-input`} class="quiet">
        {t(labels[step])}
      </label>
      <input
        id={`${id}-input`}
        ref={input}
        role="combobox"
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        autofocus
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={id}
        aria-activedescendant={active && `${id}-${active.id}`}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <FailureText failure={failure} />
      <p class="unseen" aria-live="polite">
        {search.trim() && tCount('palette_count', options.length)}
      </p>
      <Options id={id} options={options} active={active} onChoose={(one) => void choose(one)} />
      {options.length === 0 && <p class="quiet">{t(nothing(step, search))}</p>}
      <p class="quiet keys">{t('palette_keys')}</p>
    </dialog>
  );
}

/** Nothing is typed any more, and Backspace goes on: back to where one came from. */
const isBack = ({ key }: KeyboardEvent, search: string) => key === 'Backspace' && search === '';

function nothing(step: Step, search: string) {
  if (step === 'add') return 'palette_addWhat';
  return search.trim() ? 'find_none' : 'palette_whom';
}

interface OptionsProps {
  id: string;
  options: readonly Option[];
  active: Option | undefined;
  onChoose: (option: Option) => void;
}

function Options({ id, options, active, onChoose }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);
  return (
    <div
      id={id}
      ref={list}
      role="listbox"
      aria-label={t('palette_options')}
      hidden={options.length === 0}
    >
      {options.map((option) => (
        <OptionView
          key={option.id}
          id={`${id}-${option.id}`}
          option={option}
          active={option === active}
          onChoose={() => onChoose(option)}
        />
      ))}
    </div>
  );
}
