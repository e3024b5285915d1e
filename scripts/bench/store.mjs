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

/**
 * Writes the same about one person after the other, badge and all.
 * @param {Bench} bench
 * @param {object} what the command without whom it is about
 */
async function writer(bench, what) {
  const nextPerson = await peopleInTurn(bench);
  return async () => {
    const args = { ...what, target: { personId: nextPerson() } };
    const command = { id: crypto.randomUUID(), args };
    return (await ask(bench, 'run', [command])).time;
  };
}

/**
 * A note written, by which people are found, in a small and in a large store.
 * @param {Bench} small
 * @param {Bench} large
 * @param {number} rounds
 */
export async function measureNote(small, large, rounds) {
  const note = { name: 'addNote', text: 'Tide tables.' };
  const [inSmall, inLarge] = [await writer(small, note), await writer(large, note)];
  return timeInTurn(rounds, { 'note, small store': inSmall, 'note, large store': inLarge });
}

/** @param {Bench} bench */
async function day(bench) {
  const { value } = await ask(bench, 'getToday', []);
  return /** @type {import('../../src/domain/today-list').TodayList} */ (value).day;
}

/**
 * A message logged: no word by which people are found changes, what is due does.
 * @param {Bench} small
 * @param {Bench} large
 * @param {number} rounds
 */
export async function measureLog(small, large, rounds) {
  const said = { kind: 'message', direction: 'out', text: 'Tide tables.' };
  const log = { name: 'logInteraction', interaction: { ...said, day: await day(large) } };
  const [inSmall, inLarge] = [await writer(small, log), await writer(large, log)];
  return timeInTurn(rounds, { 'log, small store': inSmall, 'log, large store': inLarge });
}

/** @param {Bench} bench */
async function recomputer(bench) {
  const nextPerson = await peopleInTurn(bench);
  /** @returns {Promise<number>} */
  return () =>
    bench.desk.evaluate(async (id) => {
      const { recompute } = await import(`${location.origin}/bench/recompute.js`);
      return recompute(id);
    }, nextPerson());
}

/**
 * The part of every write that computes anew what is due for its person.
 * @param {Bench} small
 * @param {Bench} large
 * @param {number} rounds
 */
export async function measureRecompute(small, large, rounds) {
  const [inSmall, inLarge] = [await recomputer(small), await recomputer(large)];
  return timeInTurn(rounds, { 'due, small store': inSmall, 'due, large store': inLarge });
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
