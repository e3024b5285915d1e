import type { PeopleOrder, PeopleView } from '../../domain/person-line';
import { type MessageKey, t } from '../../ui/i18n';
import type { Selection } from './use-selection';

/** The columns, each an order too. */
export const columns: readonly { order: PeopleOrder; name: MessageKey }[] = [
  { order: 'name', name: 'people_name' },
  { order: 'company', name: 'people_company' },
  { order: 'level', name: 'people_levelColumn' },
  { order: 'contact', name: 'people_lastContact' },
  { order: 'live', name: 'people_lastLive' },
  { order: 'due', name: 'card_nextStep' },
  { order: 'tags', name: 'people_tags' },
];

/** The order a view is in; a search without one puts what fits best first. */
function orderOf({ order, search }: PeopleView): PeopleOrder | undefined {
  return order ?? (search.trim() ? undefined : 'name');
}

/** The view in another order: the same once more turns it round. */
function ordered(view: PeopleView, order: PeopleOrder): PeopleView {
  const { descending, ...rest } = view;
  const turned = orderOf(view) === order && !descending;
  return { ...rest, order, ...(turned && { descending: true }) };
}

interface GridHeadProps {
  view: PeopleView;
  onView: (view: PeopleView) => void;
  selection: Selection;
  total: number;
}

/** The headings of the columns, each a button that sorts. */
export function GridHead({ view, onView, selection, total }: GridHeadProps) {
  const sorted = (order: PeopleOrder) => {
    if (orderOf(view) !== order) return 'none';
    return view.descending ? 'descending' : 'ascending';
  };
  const all = total > 0 && selection.ids.size >= total;
  const some = selection.ids.size > 0 && !all;
  return (
    <thead>
      <tr class="row head" aria-rowindex={1}>
        <th class="choose" scope="col">
          <label>
            <input
              type="checkbox"
              // Where there are columns, no words stand beside it.
              aria-label={t('people_chooseAll')}
              checked={all}
              indeterminate={some}
              onChange={() => (all ? selection.clear() : void selection.all())}
            />
            <span class="choose-all">{t('people_chooseAll')}</span>
          </label>
        </th>
        {columns.map(({ order, name }) => (
          <th key={order} scope="col" aria-sort={sorted(order)}>
            <button type="button" onClick={() => onView(ordered(view, order))}>
              {t(name)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
