import { vi } from 'vitest';
import type { Chains } from '../../../src/domain/chain';
import type { Command } from '../../../src/domain/commands';
import type { TwinPairs } from '../../../src/domain/duplicates';
import type { LedgerLine, LedgerQuery } from '../../../src/domain/ledger';
import type { PersonId } from '../../../src/domain/person';
import type { PersonCard } from '../../../src/domain/person-card';
import type {
  PeoplePage,
  PeopleQuery,
  PeopleView,
  PersonLine,
} from '../../../src/domain/person-line';
import type { PersonRecordCounts } from '../../../src/domain/person-records';
import { defaultSettings, type Placement, type Settings } from '../../../src/domain/settings';
import type { TagLine } from '../../../src/domain/tag';
import type { TalkView } from '../../../src/domain/talk-view';
import type { TodayList } from '../../../src/domain/today-list';
import {
  type BackupState,
  type Holdings,
  noRows,
  type RowsPage,
  type UserRow,
  type UserStore,
} from '../../../src/domain/user-row';
import type { PanelShape, Signal, Wish } from '../../../src/messages/contract';
import { busyDay, outcome, ownTemplate } from './people';
import { goodReview } from './reviews';
import { lookup } from './setting';

interface Message {
  request: string;
  args: unknown[];
}

/** An event of the browser's that a test fires. */
function fakeEvent<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  const event = {
    addListener: listeners.add.bind(listeners),
    removeListener: listeners.delete.bind(listeners),
  };
  const fire = (...args: Args) => {
    for (const listener of listeners) listener(...args);
  };
  return { event, fire };
}

const noRecords: PersonRecordCounts = {
  notes: 0,
  interactions: 0,
  conversations: 0,
  asks: 0,
  helps: 0,
  promises: 0,
  introductions: 0,
  drafts: 0,
};

const emptyChains: Chains = { people: [], introductions: [] };

/** People of a level whose names hold what is searched for: enough of a search for a surface. */
function fittingIn(people: PersonLine[], { search, level, descending }: PeopleView): PersonLine[] {
  const words = search.toLowerCase().trim();
  const fitting = people.filter(
    (line) =>
      line.called.toLowerCase().includes(words) &&
      (level === undefined || (line.level ?? 'none') === level),
  );
  return descending ? fitting.toReversed() : fitting;
}

/** A browser with a background that answers from memory, for surfaces as a whole. */
export function fakeExtension(card: PersonCard | null) {
  const state = {
    card,
    list: busyDay(),
    /** The day's list as the session remembers it. */
    atHand: undefined as TodayList | undefined,
    placement: 'page' as Placement,
    settings: defaultSettings,
    review: goodReview(),
    /** People without a level. */
    unsorted: [] as PersonLine[],
    chains: emptyChains,
    /** The whole ledger of help. */
    ledger: [] as LedgerLine[],
    /** What the user answers when the browser asks for a permission. */
    allows: true,
    /** Whether notifications are allowed already. */
    allowed: false,
    /** Cards that the side panel alone asks for. */
    thread: null as PersonCard | null,
    link: null as PersonCard | null,
    wish: null as Wish | null,
    talk: null as TalkView | null,
    /** Everything there is, as it would go into a backup. */
    rows: [] as UserRow[],
    people: [] as PersonLine[],
    /** What else an answer about people says. */
    answer: {} as Partial<PeoplePage>,
    changes: 0,
    lastBackup: undefined as BackupState['lastBackup'],
    backupEveryDays: undefined as number | undefined,
    /** Rows that were brought to be put in place. */
    staged: [] as UserRow[],
    tags: [] as TagLine[],
    twins: { pairs: [], more: false } as TwinPairs,
    records: noRecords,
    /** People whom any search finds. */
    found: [] as PersonLine[],
    commands: [] as Command[],
    shapes: [] as PanelShape[],
  };
  const heard = fakeEvent<[message: unknown, sender: object, answer: (taken: true) => void]>();
  const activated = fakeEvent<[{ tabId: number; windowId: number }]>();
  const updated = fakeEvent<[number, { url?: string; status?: string }, object]>();
  const openSidePanel = vi.fn(async (_where: object) => {});
  const backupState = (): BackupState => {
    const { rows, changes, lastBackup, backupEveryDays } = state;
    return {
      empty: rows.every(({ store }) => store === 'settings'),
      changes,
      ...(lastBackup && { lastBackup }),
      ...(backupEveryDays && { backupEveryDays }),
    };
  };
  const answers: Record<string, (...args: never[]) => unknown> = {
    getCardInTab: () => state.card,
    getToday: () => state.list,
    getSettings: (): Settings => ({ ...state.settings, placement: state.placement }),
    getReview: () => state.review,
    listToSort: (skipped: PersonId[], limit: number) => {
      const open = state.unsorted.filter(({ personId }) => !skipped.includes(personId));
      return { lines: open.slice(0, limit), total: open.length };
    },
    getChains: () => state.chains,
    listHelps: ({ direction, open, offset, limit }: LedgerQuery) => {
      const lines = state.ledger.filter(
        ({ help }) => help.direction === direction && !(open && help.toldOn),
      );
      return { lines: lines.slice(offset, offset + limit), total: lines.length };
    },
    getCardOfThread: () => state.thread,
    getCardOfProfile: () => state.link,
    takeWish: () => {
      const wish = state.wish;
      state.wish = null;
      return wish;
    },
    findPeople: () => state.found,
    getCard: () => state.card,
    getTags: () => state.tags,
    listDuplicates: () => state.twins,
    countRecords: () => state.records,
    getTalk: () => state.talk,
    getTemplates: () => [ownTemplate],
    saveDraft: () => undefined,
    getBackupState: backupState,
    getHoldings: (): Holdings => {
      const counts = noRows();
      for (const { store } of state.rows) counts[store] += 1;
      return { ...backupState(), counts };
    },
    readRows: (asked: UserStore): RowsPage => ({
      rows: state.rows.filter(({ store }) => store === asked),
      damaged: 0,
    }),
    stageRows: (_setId: string, _at: number, rows: UserRow[]) => void state.staged.push(...rows),
    discardStaged: () => {
      state.staged = [];
    },
    listPeople: (query: PeopleQuery): PeoplePage => {
      const fitting = fittingIn(state.people, query);
      const lines = fitting.slice(query.offset, query.offset + query.limit);
      return { lines, total: fitting.length, ...state.answer };
    },
    listPersonIds: (view: PeopleView, from: number, to: number) =>
      fittingIn(state.people, view)
        .slice(from, to)
        .map(({ personId }) => personId),
    shapePanel: (shape: PanelShape) => void state.shapes.push(shape),
    run: (command: Command) => {
      state.commands.push(command);
      return { ...outcome(), commandId: command.id };
    },
  };
  const sendMessage = vi.fn(async ({ request, args }: Message) => {
    const answer: unknown = Reflect.apply(answers[request] ?? (() => null), undefined, args);
    return { ok: true, value: answer };
  });
  vi.stubGlobal('chrome', {
    i18n: {
      getMessage: (key: string, values: string[] = []) => lookup('en', key, values),
      getUILanguage: () => 'en-GB',
    },
    tabs: {
      query: async () => [{ id: 7, url: 'https://www.linkedin.com/in/mara-quill/' }],
      onActivated: activated.event,
      onUpdated: updated.event,
    },
    storage: {
      session: {
        get: async (key: string, tell?: (items: object) => void) => {
          const found = key === 'today' && state.atHand ? { [key]: state.atHand } : {};
          tell?.(found);
          return found;
        },
      },
    },
    windows: { getCurrent: async () => ({ id: 3 }), WINDOW_ID_CURRENT: -2 },
    sidePanel: { open: openSidePanel },
    commands: {
      getAll: async () => [
        { name: '_execute_action', description: '', shortcut: '' },
        { name: 'note', description: 'Write a note on this person', shortcut: 'Alt+Shift+J' },
        { name: 'log', description: 'Log a conversation with this person', shortcut: '' },
      ],
    },
    permissions: {
      contains: async () => state.allowed,
      request: async () => state.allows,
    },
    runtime: {
      id: 'wellkept',
      getManifest: () => ({ version: '0.2.0' }),
      sendMessage,
      onMessage: heard.event,
    },
  });
  /** Tells the surface something; true when it answers. */
  const signal = (message: Signal) => {
    let taken = false;
    heard.fire(message, { id: 'wellkept' }, () => {
      taken = true;
    });
    return taken;
  };
  /** Tells the surface that something changed. */
  const change = (next: PersonCard | null) => {
    state.card = next;
    signal({ signal: 'changed' });
  };
  return { state, answers, sendMessage, signal, change, activated, updated, openSidePanel };
}
