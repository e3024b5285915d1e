import { useId, useState } from 'preact/hooks';
import {
  type PeopleOrder,
  type PeopleTrait,
  type PeopleView,
  peopleTraits,
} from '../../domain/person-line';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/forms/select-field';
import { type MessageKey, t, tCount } from '../../ui/i18n';
import { LevelMark, levelWords } from '../../ui/level-mark';
import { columns } from './grid-head';
import '../../ui/chips.css';

interface PeopleFilterProps {
  view: PeopleView;
  /** Tags that people have. */
  tags: readonly string[];
  /** @param typing the step before is not one to go back to */
  onView: (view: PeopleView, typing?: boolean) => void;
}

type LevelFilter = PeopleView['level'];
const levelChoices: readonly LevelFilter[] = [undefined, 1, 2, 3, 'none'];

function levelWord(level: LevelFilter): string {
  if (level === undefined) return t('people_allLevels');
  return t(level === 'none' ? 'people_noLevel' : levelWords[level]);
}

const traitNames: Readonly<Record<PeopleTrait, MessageKey>> = {
  'never-live': 'people_neverLive',
  'for-me': 'people_forMe',
  'for-them': 'people_forThem',
  key: 'people_key',
  'let-go': 'people_letGo',
};

const monthChoices = [1, 3, 6, 12, 24, 36];

type Optional = 'level' | 'tag' | 'company' | 'silentMonths' | 'traits' | 'order';

/** The view with one thing narrowed by, or no longer. */
function narrowed<Key extends Optional>(
  view: PeopleView,
  key: Key,
  value: PeopleView[Key],
): PeopleView {
  const next = { ...view, [key]: value };
  if (value === undefined) delete next[key];
  return next;
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

function MoreFilters({ view, tags, onView }: PeopleFilterProps) {
  const { tag = '', company = '', silentMonths, traits = [], order } = view;
  const silent = silentMonths ?? 0;
  const months =
    monthChoices.includes(silent) || !silent ? monthChoices : [...monthChoices, silent];
  const allTags = tag && !tags.includes(tag) ? [tag, ...tags] : tags;
  const toggle = (trait: PeopleTrait) => {
    const next = peopleTraits.filter((one) => (one === trait) !== traits.includes(one));
    onView(narrowed(view, 'traits', next.length > 0 ? next : undefined));
  };
  return (
    <div class="more-filters">
      <fieldset class="chips">
        <legend class="unseen">{t('people_onlyThose')}</legend>
        {peopleTraits.map((trait) => (
          <label class="chip" key={trait}>
            <input
              type="checkbox"
              checked={traits.includes(trait)}
              onChange={() => toggle(trait)}
            />
            {t(traitNames[trait])}
          </label>
        ))}
      </fieldset>
      <div class="fields">
        <SelectField
          label={t('people_silent')}
          value={String(silent)}
          onValue={(value) => onView(narrowed(view, 'silentMonths', Number(value) || undefined))}
          groups={[
            {
              options: [
                { value: '0', label: t('people_any') },
                ...months.map((count) => ({
                  value: String(count),
                  label: tCount('people_months', count),
                })),
              ],
            },
          ]}
        />
        <SelectField
          label={t('people_tag')}
          value={tag}
          onValue={(value) => onView(narrowed(view, 'tag', value || undefined))}
          groups={[
            {
              options: [
                { value: '', label: t('people_any') },
                ...allTags.map((one) => ({ value: one, label: one })),
              ],
            },
          ]}
        />
        <Field label={t('people_company')}>
          {(input) => (
            <input
              {...input}
              type="text"
              maxLength={200}
              value={company}
              onInput={({ currentTarget: { value } }) =>
                onView(narrowed(view, 'company', value || undefined), company !== '')
              }
            />
          )}
        </Field>
        <SelectField
          label={t('people_sortBy')}
          value={order ?? ''}
          onValue={(value) => onView(narrowed(view, 'order', (value || undefined) as PeopleOrder))}
          groups={[
            {
              options: [
                { value: '' as PeopleOrder | '', label: t('people_sortUsual') },
                ...columns.map((column) => ({ value: column.order, label: t(column.name) })),
              ],
            },
          ]}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={view.descending ?? false}
            onChange={() => {
              const { descending, ...rest } = view;
              onView(descending ? rest : { ...rest, order: order ?? 'name', descending: true });
            }}
          />
          {t('people_descending')}
        </label>
      </div>
    </div>
  );
}
