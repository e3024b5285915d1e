import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { buildMeasuredCopy } from './build.mjs';
import { openBench } from './extension.mjs';
import { measureNavigation } from './navigation.mjs';
import { measurePanel } from './panel.mjs';
import {
  measureFirstRows,
  measureRivals,
  measureRowsRead,
  measureScrolling,
  measureTyping,
} from './people.mjs';
import { measurePopup, measureRealPopup } from './popup.mjs';
import { Report } from './report.mjs';
import { p95 } from './statistics.mjs';
import { measureLog, measureNote, measureRecompute, measureToday } from './store.mjs';
import { measureBackup, measureImport, putExport } from './transfer.mjs';

/**
 * @typedef {import('./extension.mjs').Bench} Bench
 * @typedef {import('./compare.mjs').Timed} Timed
 */

const largeStore = 30_000;
const smallStore = 300;

/**
 * How many times as long as its baseline a thing may take. A note touches some hundred places of the
 * index of words, which in a large store lie further apart: more of its time, never in step with its
 * size. Nothing else of a write does.
 */
const limits = { painted: 1.6, firstRows: 2.5, day: 1.5, due: 1.5, log: 1.5, note: 3 };
/** How many times as long as what must be done in any case. */
const transferLimits = { backup: 1.5, restore: 2, import: 2 };
/** Messages in the export that is imported. */
const messages = 500_000;
/** Milliseconds from a letter to its results, and for the longest frame of scrolling. */
const frameLimit = 50;
/** A row of the list is the person, and their notes where a word of these was searched for. */
const rowsLimit = 5;
/** Milliseconds of the page's main thread for one navigation inside the site. */
const navigationLimit = 5;
const contentScriptLimit = 10 * 1024;

/**
 * @param {Bench} large
 * @param {number} rounds
 * @param {Report} report
 */
async function measureSurfaces(large, rounds, report) {
  const few = Math.ceil(rounds / 3);
  report.heading(`Painted, from the start of the page or the frame (${rounds} rounds)`);
  report.compare(await measurePopup(large, rounds), limits.painted);
  report.compare(await measurePanel(large, rounds), limits.painted);
  report.heading(
    `For information: the toolbar's own popup; after the worker was ended (${few} rounds)`,
  );
  report.compare(await measureRealPopup(large, few));
  report.compare(await measurePopup(large, few, { cold: true }));
  report.compare(await measurePanel(large, few, { cold: true }));
}

/**
 * @param {{ small: Bench, large: Bench }} stores
 * @param {number} rounds
 * @param {Report} report
 */
async function measureStores({ small, large }, rounds, report) {
  report.heading(`${smallStore} people against ${largeStore} (${rounds} rounds)`);
  report.compare(await measureToday(small, large, rounds), limits.day);
  report.compare(await measureRecompute(small, large, rounds), limits.due);
  report.compare(await measureLog(small, large, rounds), limits.log);
  report.compare(await measureNote(small, large, rounds), limits.note);
}

/**
 * The list of people: first rows, typing against two libraries with their index made, scrolling, and
 * what is read for it.
 * @param {Bench} large
 * @param {number} rounds
 * @param {Report} report
 */
async function measureLists(large, rounds, report) {
  report.heading(`The list of ${largeStore} people (${rounds} rounds)`);
  report.compare(await measureFirstRows(large, rounds), limits.firstRows);
  const letters = await measureTyping(large, rounds);
  report.atMost({ name: 'letter typed, painted', times: letters }, { p95: frameLimit });
  const { fuse, miniSearch } = await measureRivals(large);
  report.below('letter against Fuse.js', p95(letters), fuse, 'ms');
  report.below('letter against MiniSearch', p95(letters), miniSearch, 'ms');
  const frames = await measureScrolling(large);
  report.atMost({ name: 'frames of 10,000 px', times: frames }, { longest: frameLimit });
  report.below('rows read for one shown', await measureRowsRead(large), rowsLimit, '');
}

/**
 * Everything out into a backup and in again. It replaces what is there by the same.
 * @param {Bench} large
 * @param {number} rounds
 * @param {Report} report
 */
async function measureBackups(large, rounds, report) {
  report.heading(`A backup of ${largeStore} people, and its way back (${rounds} rounds)`);
  const { readAndPack, backup, readIt, writeRestored, restore } = await measureBackup(
    large,
    rounds,
  );
  const named = (/** @type {Timed | undefined} */ timed, /** @type {string} */ name) => ({
    name,
    times: timed?.times ?? [],
  });
  const all = named(readAndPack, 'read all + gzip');
  report.compare([all, named(backup, 'backup')], transferLimits.backup);
  report.compare([all, named(readIt, 'backup read')]);
  report.compare(
    [named(writeRestored, 'bulk write'), named(restore, 'restore')],
    transferLimits.restore,
  );
}

/**
 * An export in, beside Papa Parse over its text and its rows written in bulk.
 * @param {Bench} empty
 * @param {string} folder
 * @param {number} rounds
 * @param {Report} report
 */
async function measureImports(empty, folder, rounds, report) {
  report.heading(`${largeStore} connections and ${messages} messages (${rounds} rounds)`);
  const files = await putExport(folder, largeStore, messages);
  const { base, whole, bulk, placed, parts } = await measureImport(empty, files, rounds);
  report.compare([base, whole], transferLimits.import);
  report.compare([bulk, placed]);
  for (const part of parts) report.compare([base, part]);
}

/** @param {Bench} bench */
function introduce({ context, rows }) {
  const { people, notes, interactions, overdue } = rows;
  const version = context.browser()?.version();
  console.log(`Chromium ${version}, ${cpus().length} cores`);
  console.log(
    `${people} people, ${notes} notes, ${interactions} interactions; ${overdue} people with something due`,
  );
}

/**
 * What users wait for goes from process to process, a blank page hardly does: where processes queue
 * for a core, all ratios come out too high.
 */
function warnWhenBusy() {
  const [load = 0] = loadavg();
  const cores = cpus().length;
  if (load <= cores) return;
  console.log(
    `The machine is busy (load ${load.toFixed(1)} on ${cores} cores): ratios are too high.`,
  );
}

/**
 * What there is to measure, by the name it is asked for with.
 * @type {Record<string, (stores: Stores, rounds: number, report: Report) => Promise<void>>}
 */
const sections = {
  surfaces: async (stores, rounds, report) => measureSurfaces(await stores.large(), rounds, report),
  lists: async (stores, rounds, report) => measureLists(await stores.large(), rounds, report),
  stores: async (stores, rounds, report) => {
    const both = { large: await stores.large(), small: await stores.open(smallStore) };
    await measureStores(both, rounds, report);
  },
  navigation: async ({ executable, folder }, rounds, report) => {
    report.heading(`Navigating in a page of 5 MB with 1,000 changes a second (${rounds} rounds)`);
    report.within(await measureNavigation(executable, folder, rounds), navigationLimit);
  },
  backups: async (stores, rounds, report) =>
    measureBackups(await stores.large(), Math.ceil(rounds / 7), report),
  imports: async (stores, rounds, report) =>
    measureImports(await stores.open(0), stores.folder, Math.ceil(rounds / 7), report),
};

/** Browsers with the measured copy, opened when they are asked for. */
class Stores {
  /** @type {Bench[]} */
  #open = [];
  /** @type {Promise<Bench> | undefined} */
  #large;

  /**
   * @param {string} executable
   * @param {string} folder of the measured copy
   */
  constructor(executable, folder) {
    this.executable = executable;
    this.folder = folder;
  }

  /** @param {number} people */
  async open(people) {
    const bench = await openBench(this.executable, this.folder, people);
    this.#open.push(bench);
    return bench;
  }

  /** The large store, filled once. */
  large() {
    this.#large ??= this.#fill();
    return this.#large;
  }

  async #fill() {
    console.log(`Filling a store of ${largeStore} people; this takes a minute or two …`);
    const bench = await this.open(largeStore);
    introduce(bench);
    return bench;
  }

  async close() {
    await Promise.all(this.#open.map(({ close }) => close()));
  }
}

/** @param {readonly string[]} only */
function sectionsNamed(only) {
  const names = only.length > 0 ? only : Object.keys(sections);
  return names.map((name) => {
    const section = sections[name];
    if (section) return section;
    throw new Error(`There is no ${name}; there are ${Object.keys(sections).join(', ')}.`);
  });
}

/**
 * Measures and prints what was found.
 * @param {string} executable path of the browser
 * @param {{ rounds: number, only: readonly string[] }} asked names of sections; all of them when none
 *   is named
 * @returns {Promise<number>} the exit code: 1 when something is over its limit
 */
export async function measureAll(executable, { rounds, only }) {
  const asked = sectionsNamed(only);
  const { folder, contentScript, remove } = await buildMeasuredCopy();
  const stores = new Stores(executable, folder);
  const report = new Report();
  try {
    const bytes = gzipSync(await readFile(contentScript)).length;
    report.size('content script, gzipped', bytes, contentScriptLimit);
    for (const section of asked) {
      warnWhenBusy();
      await section(stores, rounds, report);
    }
    return report.withinLimits ? 0 : 1;
  } finally {
    await stores.close();
    await remove();
  }
}
