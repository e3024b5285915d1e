import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/domain/refusal';
import { keepUp } from '../../../src/store/upkeep';
import { everything } from './everything';
import { commands } from './follow-through-commands';
import { clock, emptyDatabase, newCommandId, run } from './support';
import { world } from './world';

describe.each(Object.entries(commands))('%s', (_what, command) => {
  it('undone leaves everything as it was, undone again brings it back', async () => {
    const db = await emptyDatabase();
    const args = command(await world(db));
    const before = await everything(db);
    const done = await run(db, args);
    const after = await everything(db);
    expect(after).not.toEqual(before);
    const undone = await run(db, { name: 'undo', commandId: done.commandId });
    expect(await everything(db)).toEqual(before);
    await run(db, { name: 'undo', commandId: undone.commandId });
    expect(await everything(db)).toEqual(after);
  });

  it('sent twice is carried out once and answered the same', async () => {
    const db = await emptyDatabase();
    const args = command(await world(db));
    const id = newCommandId();
    const first = await run(db, args, id);
    const after = await everything(db);
    expect(await run(db, args, id)).toEqual(first);
    expect(await everything(db)).toEqual(after);
  });
});

describe('any sequence of these commands', () => {
  it('undone one by one from the last ends where it began', async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(commands)), {
      minLength: 2,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(names, async (sequence) => {
        globalThis.indexedDB = new IDBFactory();
        const db = await emptyDatabase();
        const made = await world(db);
        // Other rhythms change what is derived later, in the background: all of that is done here.
        for (const version of ['1', '2']) await keepUp(db, version, clock);
        const before = await everything(db);
        const done = [];
        for (const name of sequence) {
          const args = commands[name]?.(made);
          if (!args) throw new Error(name);
          // What an earlier command has deleted or closed is turned down, and then changes nothing.
          const outcome = await run(db, args).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error;
          });
          if (outcome) done.push(outcome.commandId);
        }
        for (const commandId of done.reverse()) await run(db, { name: 'undo', commandId });
        await keepUp(db, '3', clock);
        expect(await everything(db)).toEqual(before);
        db.close();
      }),
      { numRuns: 30 },
    );
  });
});
