import { useEffect, useId, useState } from 'preact/hooks';
import type { PersonLine } from '../../domain/person-line';
import type { Failure } from '../failure';
import { Field } from '../field';
import { FoundLine } from '../find-person/found-line';
import { useSearch } from '../find-person/use-search';
import { t, tCount } from '../i18n';
import '../find-person/find-person.css';
import './whom.css';
import { type FindPeople, namesake, type WhomDraft } from './whom';

interface WhomFieldProps {
  label: string;
  value: WhomDraft;
  onValue: (value: WhomDraft) => void;
  find: FindPeople;
  failure?: Failure | undefined;
  /** Takes the focus when its form opens. */
  first?: boolean;
}

/** Somebody kept, found as one types, or somebody new by their name. */
export function WhomField({ label, value, onValue, find, failure, first }: WhomFieldProps) {
  const id = useId();
  const { found, setSearch } = useSearch(find);
  const [active, setActive] = useState<number>();
  const [closed, setClosed] = useState(false);
  useEffect(() => setSearch(value.name), [value.name]);
  const lines = value.personId || closed || !value.name.trim() ? [] : (found ?? []);
  const current = active === undefined ? undefined : lines[active];
  const optionId = (line: PersonLine) => `${id}-${line.personId}`;
  const choose = ({ personId, called }: PersonLine) => {
    onValue({ personId, name: called });
    setActive(undefined);
  };
  const type = (name: string) => {
    onValue({ name });
    setActive(undefined);
    setClosed(false);
  };
  const step = (by: number) =>
    setActive(((active ?? (by > 0 ? -1 : 0)) + by + lines.length) % lines.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || lines.length === 0) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') setClosed(true);
    else if (event.key === 'Enter' && current && !event.ctrlKey && !event.metaKey) choose(current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="whom">
      <Field label={label} failure={failure}>
        {(input) => (
          <input
            {...input}
            role="combobox"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            data-first={first || undefined}
            aria-autocomplete="list"
            aria-controls={id}
            aria-expanded={lines.length > 0}
            aria-activedescendant={current && optionId(current)}
            value={value.name}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <p class="unseen" aria-live="polite">
        {lines.length > 0 && tCount('find_count', lines.length)}
      </p>
      <div id={id} role="listbox" aria-label={t('find_results')} hidden={lines.length === 0}>
        {lines.map((line) => (
          <FoundLine
            key={line.personId}
            id={optionId(line)}
            line={line}
            active={line === current}
            onOpen={() => choose(line)}
          />
        ))}
      </div>
      <Known value={value} found={found} />
    </div>
  );
}

/** Whether the name is that of somebody kept, so that nobody is kept twice by accident. */
function Known({ value, found }: { value: WhomDraft; found: PersonLine[] | undefined }) {
  if (!value.name.trim() || (!value.personId && !found)) return null;
  const kept = value.personId ?? namesake(value.name, found ?? []);
  return <p class="quiet">{t(kept ? 'whom_kept' : 'whom_new')}</p>;
}
