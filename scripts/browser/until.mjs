import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer, and gives it.
 * @template T
 * @param {string} what what is waited for, for the message when it never comes
 * @param {() => Promise<T | undefined | null | false> | T | undefined | null | false} look
 * @param {number} [limit] ms
 * @returns {Promise<T>}
 */
export async function until(what, look, limit = 10_000) {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Waited ${limit} ms for ${what}.`);
    await pause(25);
  }
}
