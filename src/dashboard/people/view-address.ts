import { isLevel } from '../../domain/level';
import {
  type PeopleTrait,
  type PeopleView,
  peopleOrders,
  peopleTraits,
  silentMonthsMost,
} from '../../domain/person-line';

/** As much as a search, a tag or a company may hold in an address. */
const textMost = 200;

function levelIn(text: string | null): PeopleView['level'] {
  if (text === 'none') return 'none';
  const level = Number(text);
  return isLevel(level) ? level : undefined;
}

function monthsIn(text: string | null): number | undefined {
  const months = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
  return months >= 1 && months <= silentMonthsMost ? months : undefined;
}

function traitsIn(text: string | null): PeopleTrait[] {
  const asked = new Set(text?.split(','));
  return peopleTraits.filter((trait) => asked.has(trait));
}

function orderIn(text: string | null): Pick<PeopleView, 'order' | 'descending'> {
  const order = peopleOrders.find((one) => one === text?.replace(/^-/, ''));
  if (!order) return {};
  return { order, ...(text?.startsWith('-') && { descending: true }) };
}

/** The view that the end of an address asks for; what it does not know is left out. */
export function viewOfAddress(text: string): PeopleView {
  const asked = new URLSearchParams(text);
  const words = (key: string) => (asked.get(key) ?? '').slice(0, textMost);
  const level = levelIn(asked.get('level'));
  const silentMonths = monthsIn(asked.get('silent'));
  const traits = traitsIn(asked.get('is'));
  const [tag, company] = [words('tag'), words('company')];
  return {
    search: words('q'),
    ...(level && { level }),
    ...(tag && { tag }),
    ...(company && { company }),
    ...(silentMonths && { silentMonths }),
    ...(traits.length > 0 && { traits }),
    ...orderIn(asked.get('sort')),
  };
}

/** The end of the address of a view, such as `q=mara&level=2&sort=-contact`; empty for everybody. */
export function addressOfView(view: PeopleView): string {
  const { search, level, tag, company, silentMonths, traits = [], order, descending } = view;
  const said = {
    q: search,
    level: level && String(level),
    tag,
    company,
    silent: silentMonths && String(silentMonths),
    is: traits.join(','),
    sort: order && `${descending ? '-' : ''}${order}`,
  };
  const given = Object.entries(said).flatMap(([key, text]) => (text ? [[key, text]] : []));
  return new URLSearchParams(given).toString();
}

/** The whole address of a view within the dashboard. */
export function viewHref(view: PeopleView): string {
  const end = addressOfView(view);
  return end ? `#/people?${end}` : '#/people';
}
