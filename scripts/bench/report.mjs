import { median, p10, p95 } from './statistics.mjs';

/** @typedef {import('./compare.mjs').Timed} Timed */

/** @param {number} value */
const ms = (value) => `${value.toFixed(1)} ms`;

/** @param {boolean} fits */
const verdict = (fits) => (fits ? 'ok' : 'OVER');

/**
 * One line of the table, up to three figures wide.
 * @param {string} name
 * @param {string[]} figures
 * @param {string} [rest]
 */
function line(name, figures, rest = '') {
  const columns = [0, 1, 2].map((at) => (figures[at] ?? '').padStart(10));
  console.log(`  ${name.padEnd(25)}${columns.join('')}   ${rest}`.trimEnd());
}

/** @param {Timed} timed */
const figuresOf = ({ times }) => [median(times), p10(times), p95(times)].map(ms);

/** What is printed as the run goes on, and whether everything is within its limits. */
export class Report {
  /** False once anything was over its limit. */
  withinLimits = true;

  /** @param {string} title */
  heading(title) {
    console.log(`\n${title}`);
    line('', ['median', 'p10', 'p95']);
  }

  /**
   * One line for each, the second with its ratio to the first.
   * @param {Timed[]} timed
   * @param {number} [limit] of the ratio of medians; not judged without one
   */
  compare([base, subject], limit) {
    if (!base || !subject) throw new Error('It takes two to compare.');
    const ratio = median(subject.times) / median(base.times);
    line(base.name, figuresOf(base));
    const times = `${ratio.toFixed(2)} ×`;
    const said = limit ? `${times}   limit ${limit}   ${verdict(ratio <= limit)}` : times;
    line(subject.name, figuresOf(subject), said);
    if (limit && ratio > limit) this.withinLimits = false;
  }

  /**
   * One line for each, the second with the most milliseconds its median may take.
   * @param {Timed[]} timed
   * @param {number} limit
   */
  within([base, subject], limit) {
    if (!base || !subject) throw new Error('It takes two to compare.');
    const fits = median(subject.times) <= limit;
    line(base.name, figuresOf(base));
    line(subject.name, figuresOf(subject), `limit ${ms(limit)}   ${verdict(fits)}`);
    if (!fits) this.withinLimits = false;
  }

  /**
   * One line with its own limit for one of its figures.
   * @param {Timed} timed
   * @param {{ p95?: number, longest?: number }} limits milliseconds
   */
  atMost(timed, limits) {
    const { p95: slow = Number.POSITIVE_INFINITY, longest = Number.POSITIVE_INFINITY } = limits;
    const most = Math.max(...timed.times);
    const fits = p95(timed.times) <= slow && most <= longest;
    const said = limits.p95 ? `p95 limit ${ms(slow)}` : `longest ${ms(most)}, limit ${ms(longest)}`;
    line(timed.name, figuresOf(timed), `${said}   ${verdict(fits)}`);
    if (!fits) this.withinLimits = false;
  }

  /**
   * One figure that must be below another.
   * @param {string} name
   * @param {number} value
   * @param {number} limit
   * @param {string} unit
   */
  below(name, value, limit, unit) {
    const said = (/** @type {number} */ figure) => `${figure.toFixed(1)} ${unit}`;
    line(name, [said(value)], `limit ${said(limit)}   ${verdict(value <= limit)}`);
    if (value > limit) this.withinLimits = false;
  }

  /**
   * @param {string} name
   * @param {number} bytes
   * @param {number} limit
   */
  size(name, bytes, limit) {
    console.log('');
    const kb = (/** @type {number} */ count) => `${(count / 1024).toFixed(1)} KB`;
    line(name, [kb(bytes)], `limit ${kb(limit)}   ${verdict(bytes <= limit)}`);
    if (bytes > limit) this.withinLimits = false;
  }
}
