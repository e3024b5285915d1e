import type { Preparation } from '../../domain/conversation';
import type { PersonCard } from '../../domain/person-card';

export const nothingPrepared: Preparation = {
  purpose: '',
  snapshot: '',
  questions: [],
  offers: [],
};

/** True when something is said in it. */
export function saysSomething({ purpose, snapshot, questions, offers }: Preparation): boolean {
  const texts = [purpose, snapshot, ...questions, ...offers.map(({ text }) => text)];
  return texts.some((text) => text.trim() !== '');
}

/** What is known of a person that helps to prepare a talk. */
export type ToPrepareWith = Pick<PersonCard['about'], 'caresAbout' | 'offers'>;

/** A list with the entry at `place` changed. */
export const changedAt = <Entry>(list: readonly Entry[], place: number, entry: Entry): Entry[] =>
  list.map((one, at) => (at === place ? entry : one));

/** A list without the entry at `place`. */
export const removedAt = <Entry>(list: readonly Entry[], place: number): Entry[] =>
  list.filter((_, at) => at !== place);

/** A list with the entry at `place` and the one after it changed round. */
export function swappedAt<Entry>(list: readonly Entry[], place: number): Entry[] {
  const moved = list.slice(place, place + 2).reverse();
  return [...list.slice(0, place), ...moved, ...list.slice(place + 2)];
}
