import type { CivilDay } from '../../domain/civil-day';
import { wordsOf } from '../../domain/fold';
import type { PersonId } from '../../domain/person';
import type { NearWord, PeopleView } from '../../domain/person-line';
import type { Database } from '../database';
import { loadBuckets, rollOf } from '../roll/keep';
import type { Fit, Roll } from '../roll/roll';
import { commonTags } from './common-tags';
import { testsOf } from './narrowing';

/** The people a view shows, by place in the roll and in its order. */
interface Fitting {
  total: number;
  near: NearWord[];
  /** For each searched word the beginnings of words that will do for it. */
  terms: string[][];
  tags: string[];
  /** From one place of the list to before another. */
  ids: (from: number, to: number) => PersonId[];
}

/** The best fit first; those that fit as well stay in the order they come in. */
function bestFirst(places: Uint32Array, { score }: Fit): Uint32Array {
  const best = new Set<number>();
  for (const place of places) best.add(score[place] ?? 0);
  const groups = [...best].sort((a, b) => b - a);
  const sorted = new Uint32Array(places.length);
  let end = 0;
  for (const group of groups) {
    for (const place of places) {
      if (score[place] !== group) continue;
      sorted[end] = place;
      end += 1;
    }
  }
  return sorted;
}

function placesOf(roll: Roll, view: PeopleView, fit: Fit | undefined, today: CivilDay) {
  const { order = 'name', descending = false } = view;
  const tests = testsOf(view, roll.columns, today);
  const { id } = roll.columns;
  const places = roll.orders.of(order, descending).filter((place) => {
    if (!id[place] || (fit && fit.score[place] === 0)) return false;
    return tests.every((test) => test(place));
  });
  return fit && !view.order ? bestFirst(places, fit) : places;
}

function termsFound(terms: readonly string[], near: readonly NearWord[]): string[][] {
  const instead = new Map(near.map(({ typed, taken }) => [typed, taken]));
  return terms.map((term) => [term, ...(instead.get(term) ?? [])]);
}

async function compute(
  db: Database,
  roll: Roll,
  view: PeopleView,
  today: CivilDay,
): Promise<Fitting> {
  const terms = wordsOf(view.search);
  await loadBuckets(db, roll, terms);
  const fit = terms.length > 0 ? roll.search(terms) : undefined;
  const places = placesOf(roll, view, fit, today);
  const near = fit?.near ?? [];
  return {
    total: places.length,
    near,
    terms: termsFound(terms, near),
    tags: commonTags(roll),
    ids: (from, to) =>
      [...places.slice(from, to)].map((place) => roll.columns.id[place] as PersonId),
  };
}

/** The last list of each roll: scrolling asks for the same one again and again. */
const last = new WeakMap<Roll, { asked: string; fitting: Promise<Fitting> }>();

/** Who fits a view. Reads nothing of the people themselves. */
export async function fittingPeople(
  db: Database,
  { search, level, tag, company, silentMonths, traits, order, descending }: PeopleView,
  today: CivilDay,
): Promise<Fitting> {
  const view = {
    search,
    level,
    tag,
    company,
    silentMonths,
    traits,
    order,
    descending,
  } as PeopleView;
  const roll = await rollOf(db);
  const asked = JSON.stringify([view, today, roll.version]);
  const known = last.get(roll);
  if (known?.asked === asked) return known.fitting;
  const fitting = compute(db, roll, view, today);
  last.set(roll, { asked, fitting });
  return fitting;
}
