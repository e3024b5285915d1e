import { useId, useState } from 'preact/hooks';
import type { PersonId } from '../../domain/person';
import type { PersonLine } from '../../domain/person-line';
import { t, tCount } from '../i18n';
import { FoundLine } from './found-line';
import { useSearch } from './use-search';
import './find-person.css';

interface FindPersonProps {
  /** Asks for the people that fit, best first. */
  find: (search: string) => Promise<PersonLine[]>;
  onOpen: (personId: PersonId) => void;
}

/** A search box with the people found below it: arrows choose, Enter opens. */
export function FindPerson({ find, onOpen }: FindPersonProps) {
  const id = useId();
  const { search, setSearch, found } = useSearch(find);
  const [chosen, setChosen] = useState(0);
  const lines = found ?? [];
  const active = lines[Math.min(chosen, lines.length - 1)];
  const optionId = (line: PersonLine) => `${id}-${line.personId}`;

  const step = (by: number) =>
    lines.length > 0 && setChosen((chosen + by + lines.length) % lines.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key))
      return;
    if (event.key === 'Escape' && search === '') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'ArrowDown') step(1);
    if (event.key === 'ArrowUp') step(-1);
    if (event.key === 'Escape') setSearch('');
    if (event.key === 'Enter' && active) onOpen(active.personId);
  };
  return (
    <search class="find-person">
      <input
        type="search"
        aria-label={t('find_label')}
        placeholder={t('find_label')}
        autocomplete="off"
        spellcheck={false}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p class="unseen" aria-live="polite">
        {lines.length > 0 && tCount('find_count', lines.length)}
      </p>
      {found?.length === 0 && <p class="quiet">{t('find_none')}</p>}
      <div id={id} role="listbox" aria-label={t('find_results')} hidden={lines.length === 0}>
        {lines.map((line) => (
          <FoundLine
            key={line.personId}
            id={optionId(line)}
            line={line}
            active={line === active}
            onOpen={() => onOpen(line.personId)}
          />
        ))}
      </div>
    </search>
  );
}
