/** Rounds that are run but not counted: caches fill, code is compiled. */
const warmUp = 4;

/**
 * One of the things compared, in milliseconds.
 * @typedef {object} Timed
 * @property {string} name
 * @property {number[]} times
 */

/**
 * Times things in turn, A B A B …, so that what else the machine does falls on all of them alike.
 * @param {number} rounds
 * @param {Record<string, () => Promise<number>>} subjects each does it once and gives the milliseconds
 * @returns {Promise<Timed[]>} in the order of the subjects
 */
export async function timeInTurn(rounds, subjects) {
  const all = Object.entries(subjects).map(([name, once]) => {
    /** @type {number[]} */
    const times = [];
    return { name, once, times };
  });
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { once, times } of all) {
      const time = await once();
      if (round >= 0) times.push(time);
    }
  }
  return all;
}
