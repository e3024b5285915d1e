import { timeInTurn } from './compare.mjs';
import { ask } from './extension.mjs';

/**
 * @typedef {import('./extension.mjs').Bench} Bench
 * @typedef {import('../../src/domain/person-line').PeoplePage} PeoplePage
 */

/**
 * Gives the people of a store one after the other, so that no person grows faster than another.
 * @param {Bench} bench
 */
async function peopleInTurn(bench) {
  const query = { search: '', offset: 0, limit: 100 };
  const { value } = await ask(bench, 'listPeople', [query]);
  const { lines } = /** @type {PeoplePage} */ (value);
  let count = 0;
  return () => {
    count += 1;
    return lines[count % lines.length]?.personId;
  };
}

/** @param {Bench} bench */
async function noteTaker(bench) {
  const nextPerson = await peopleInTurn(bench);
  return async () => {
    const args = { name: 'addNote', target: { personId: nextPerson() }, text: 'Tide tables.' };
    const command = { id: crypto.randomUUID(), args };
    return (await ask(bench, 'run', [command])).time;
  };
}

/**
 * A note written, badge and all, in a small and in a large store.
 * @param {Bench} small
 * @param {Bench} large
 * @param {number} rounds
 */
export async function measureWrite(small, large, rounds) {
  const [inSmall, inLarge] = [await noteTaker(small), await noteTaker(large)];
  return timeInTurn(rounds, { 'note, small store': inSmall, 'note, large store': inLarge });
}

/**
 * The day's list asked for, in a small and in a large store.
 * @param {Bench} small
 * @param {Bench} large
 * @param {number} rounds
 */
export function measureToday(small, large, rounds) {
  /** @param {Bench} bench */
  const today = async (bench) => (await ask(bench, 'getToday', [])).time;
  return timeInTurn(rounds, {
    'day, small store': () => today(small),
    'day, large store': () => today(large),
  });
}
