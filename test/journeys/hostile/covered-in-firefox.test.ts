import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/extension';
import { hasFirefox } from '../support/firefox';
import { pageHelpers, tricks, undoTricks } from './covering';
import type { HostilePage } from './hostile-page';
import { openInFirefox } from './in-firefox';
import { findInPanel, inPanelAt, type Sought } from './places';

const windowWidth = 1920;

interface JournalRow {
  id: string;
  seq: number;
  name: string;
}

/** What the user has, without what follows from it, and what was carried out so far. */
interface Kept {
  rows: Record<string, object[]>;
  journal: JournalRow[];
}

/** Stores of what follows from what the user has, or has not been sent yet. */
const follows = new Set(['drafts', 'meta', 'staging', 'roll', 'touched', 'awaiting']);

/** Firefox’s pages get at the closed root, and so at the frame’s own style. */
const throughTheRoot = `getSelection().selectAllChildren(document.documentElement.lastElementChild);
  getSelection().modify('move', 'forward', 'character');
  const frame = getSelection().anchorNode.getRootNode().querySelector('iframe');`;
const ofTheFrame = (style: string) => `${throughTheRoot} frame.style.cssText = '${style}'`;
const all: [string, string][] = [
  ...tricks,
  ['T21: opacity of the frame, through the root', ofTheFrame('opacity: 0.01')],
];

const isSame = (a: Kept, b: Kept) => JSON.stringify(a.rows) === JSON.stringify(b.rows);

/** What a lure click could be meant for; from below, so that none moves those that come after it. */
const lures: Sought[] = [
  { selector: 'button[aria-label^="Delete"]' },
  { selector: '.note-box button', words: 'Save note' },
  { selector: '.next-step button', words: 'Let go' },
];
const done: Sought[] = [
  { selector: '.next-step button', words: 'Done' },
  { selector: '.next-step button', words: 'Save' },
];

/**
 * Firefox does not tell a frame that it is hidden, so clicks get through. What is promised instead: the
 * panel offers nothing that cannot be taken back, and nothing that takes anything out of the browser.
 */
describe.skipIf(!hasFirefox)('in Firefox', () => {
  let hostile: HostilePage;
  /** The kinds of commands that lured clicks have carried out. */
  const through = new Set<string>();
  beforeAll(async () => {
    hostile = await openInFirefox({});
    hostile.serve('');
    await hostile.open();
    await hostile.panelSays();
  });
  afterAll(async () => {
    expect(hostile?.askedByExtension()).toEqual([]);
    await hostile?.close();
  });

  const inPage = (script: string) => hostile.plant(`{${pageHelpers} ${script}}`);

  const reset = async () => {
    await inPage(`${undoTricks}
      ${throughTheRoot} frame.removeAttribute('style');
      getSelection().removeAllRanges();`);
    await hostile.panelSays();
  };

  async function kept(): Promise<Kept> {
    const { journal, people, ...rest } = JSON.parse(await hostile.everythingKept());
    const rows = Object.entries<object[]>(rest).filter(([store]) => !follows.has(store));
    const withoutDerived = people.map(({ derived: _, ...person }: { derived: object }) => person);
    return { rows: { ...Object.fromEntries(rows), people: withoutDerived }, journal };
  }

  /** The box holds a text, so that a click on Save would save it. */
  async function write() {
    const box = () =>
      hostile.inPanel(
        () => document.querySelector<HTMLTextAreaElement>('.note-box textarea')?.value,
      );
    if ((await box()) === '') await hostile.write('Add a note', 'Lured in.');
    expect(await box()).toBe('Lured in.');
  }

  /** As the panel's own Undo does, one after the other. */
  const undo = (commands: string[]) =>
    hostile.inPanel(async (ids) => {
      for (const commandId of ids) {
        const command = { id: crypto.randomUUID(), args: { name: 'undo', commandId } };
        const reply = await chrome.runtime.sendMessage({ request: 'run', args: [command] });
        if (!reply.ok) throw new Error(JSON.stringify(reply));
      }
    }, commands);

  /** Takes back what was carried out since, the latest first, as often as anything is still coming in. */
  async function takeBack(before: Kept) {
    const seen = new Set(before.journal.map(({ id }) => id));
    await until('all to be as it was', async () => {
      const now = await kept();
      const news = now.journal.filter(({ id, name }) => !seen.has(id) && name !== 'undo');
      for (const { id, name } of news) {
        seen.add(id);
        through.add(name);
      }
      const latestFirst = news.toSorted((a, b) => b.seq - a.seq);
      if (news.length > 0) await undo(latestFirst.map(({ id }) => id));
      return news.length === 0 && isSame(now, before);
    });
  }

  it.each(all)('%s: what clicks do can be taken back', async (_, trick) => {
    await write();
    const before = await kept();
    await inPage(trick);
    try {
      for (const at of await findInPanel(hostile, lures)) {
        // What the page moved out of the window, nobody clicks on.
        if (at.x < windowWidth) await hostile.clickAt(at);
      }
    } finally {
      await reset();
    }
    await takeBack(before);
  });

  it('T20–T30: it was tried for good: saving, deleting and answering got through', () => {
    expect([...through]).toEqual(expect.arrayContaining(['addNote', 'deleteNote', 'answerPrompt']));
  });

  const ways: [string, Sought[]][] = [
    ['saved a note', lures.slice(1, 2)],
    ['deleted a note', lures.slice(0, 1)],
    ['let a person go', lures.slice(2)],
    ['said that a step is done', done],
  ];
  it.each(ways)(
    'T23: a click under a cover %s, and the panel’s own Undo takes it back',
    async (_, way) => {
      await write();
      const before = await kept();
      await inPage(tricks.find(([name]) => name.startsWith('T23'))?.[1] ?? '');
      for (const { selector, words } of way) {
        await hostile.clickAt(await inPanelAt(hostile, selector, words));
      }
      await reset();
      await hostile.click('Undo');
      await until('all to be as it was', async () => isSame(await kept(), before));
      expect((await kept()).journal.length).toBe(before.journal.length + 2);
    },
  );

  it('T31: a panel moved under the cursor takes no click, neither the first nor the second', async () => {
    await write();
    const before = await kept();
    for (const { selector, words } of lures) {
      const { x, y } = await inPanelAt(hostile, selector, words);
      await inPage(`document.documentElement.style.transform = 'translate(-420px, -30px)'`);
      // Within four painted frames a move is noticed.
      await hostile.inPage(async () => {
        for (let n = 0; n < 4; n += 1) await new Promise(requestAnimationFrame);
      });
      await hostile.clickAt({ x: x - 420, y: y - 30 }, 2);
      await reset();
    }
    expect(await kept()).toEqual(before);
  });
});
