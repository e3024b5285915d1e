import { useId } from 'preact/hooks';
import type { PeopleQuery } from '../domain/person-line';
import { t } from '../ui/i18n';
import { LevelMark, levelWords } from '../ui/level-mark';
import '../ui/chips.css';

interface PeopleFilterProps {
  query: PeopleQuery;
  onChange: (query: PeopleQuery) => void;
}

type LevelFilter = PeopleQuery['level'];
const choices: readonly LevelFilter[] = [undefined, 1, 2, 3, 'none'];

function words(level: LevelFilter): string {
  if (level === undefined) return t('people_allLevels');
  return t(level === 'none' ? 'people_noLevel' : levelWords[level]);
}

function withLevel({ level: _, ...rest }: PeopleQuery, level: LevelFilter): PeopleQuery {
  return level === undefined ? rest : { ...rest, level };
}

/** The search box and the levels to narrow the list to. */
export function PeopleFilter({ query, onChange }: PeopleFilterProps) {
  const id = useId();
  return (
    <search class="people-filter">
      <input
        type="search"
        aria-label={t('find_label')}
        placeholder={t('find_label')}
        autocomplete="off"
        spellcheck={false}
        value={query.search}
        onInput={(event) => onChange({ ...query, search: event.currentTarget.value })}
      />
      <fieldset class="chips">
        <legend class="unseen">{t('people_level')}</legend>
        {choices.map((level) => (
          <label class="chip" key={level ?? 'all'}>
            <input
              type="radio"
              name={id}
              checked={query.level === level}
              onChange={() => onChange(withLevel(query, level))}
            />
            {typeof level === 'number' && <LevelMark level={level} size={14} />}
            {words(level)}
          </label>
        ))}
      </fieldset>
    </search>
  );
}
