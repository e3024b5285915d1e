import {
  type PeopleOrder,
  type PeopleTrait,
  type PeopleView,
  peopleTraits,
} from '../../domain/person-line';
import { Field } from '../../ui/field';
import { SelectField } from '../../ui/forms/select-field';
import { type MessageKey, t, tCount } from '../../ui/i18n';
import { columns } from './grid-head';
import { narrowed } from './narrowed';

export interface PeopleFilterProps {
  view: PeopleView;
  /** Tags that people have. */
  tags: readonly string[];
  /** @param typing the step before is not one to go back to */
  onView: (view: PeopleView, typing?: boolean) => void;
}

const traitNames: Readonly<Record<PeopleTrait, MessageKey>> = {
  'never-live': 'people_neverLive',
  'for-me': 'people_forMe',
  'for-them': 'people_forThem',
  key: 'people_key',
  'let-go': 'people_letGo',
};

const monthChoices = [1, 3, 6, 12, 24, 36];

/** What else the list can be narrowed by, and its order. */
export function MoreFilters({ view, tags, onView }: PeopleFilterProps) {
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
