import { useId, useState } from 'preact/hooks';
import type { PeopleView } from '../../domain/person-line';
import { Button } from '../../ui/button';
import { t, tCount } from '../../ui/i18n';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { MoreFilters, type PeopleFilterProps } from './more-filters';
import { narrowed } from './narrowed';
import '../../ui/chips.css';

type LevelFilter = PeopleView['level'];
const levelChoices: readonly LevelFilter[] = [undefined, 1, 2, 3, 'none'];

function levelWord(level: LevelFilter): string {
  if (level === undefined) return t('people_allLevels');
  return t(level === 'none' ? 'people_noLevel' : levelWords[level]);
}

/** In a narrow window the list comes first: filters stay folded, and their button says how many. */
const inLittleRoom = () => matchMedia('(max-width: 720px)').matches;

/** The search box, the levels, and what else the list can be narrowed by. */
export function PeopleFilter({ view, tags, onView }: PeopleFilterProps) {
  const id = useId();
  const { search: _search, order: _order, descending: _descending, ...used } = view;
  const { level: _level, ...more } = used;
  const [open, setOpen] = useState(() => Object.keys(more).length > 0 && !inLittleRoom());
  return (
    <search class={open ? 'people-filter' : 'people-filter folded'}>
      <input
        type="search"
        aria-label={t('find_label')}
        placeholder={t('find_label')}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        value={view.search}
        onInput={({ currentTarget: { value } }) =>
          onView({ ...view, search: value }, view.search !== '')
        }
      />
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        <FoldWords used={Object.keys(used).length} />
      </Button>
      <fieldset class="chips">
        <legend class="unseen">{t('people_level')}</legend>
        {levelChoices.map((level) => (
          <label class="chip" key={level ?? 'all'}>
            <input
              type="radio"
              name={id}
              checked={view.level === level}
              onChange={() => onView(narrowed(view, 'level', level))}
            />
            {typeof level === 'number' && <LevelMark level={level} size={14} />}
            {levelWord(level)}
          </label>
        ))}
      </fieldset>
      {open && <MoreFilters view={view} tags={tags} onView={onView} />}
    </search>
  );
}

/** What opens the filters, and how many are in use behind it. */
function FoldWords({ used }: { used: number }) {
  return <>{used > 0 ? tCount('people_filtersUsed', used) : t('people_filters')}</>;
}
