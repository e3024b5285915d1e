import type { Bridge } from '../domain/bridge';
import type { Chains } from '../domain/chain';
import type { Command, CommandId, Outcome } from '../domain/commands';
import type { ConversationId } from '../domain/conversation';
import type { TwinPair, TwinPairs } from '../domain/duplicates';
import type { LedgerPage, LedgerQuery } from '../domain/ledger';
import type { PersonId } from '../domain/person';
import type { Draft, PersonCard } from '../domain/person-card';
import type { PeoplePage, PeopleQuery, PeopleView, PersonLine } from '../domain/person-line';
import type { PersonRecordCounts } from '../domain/person-records';
import type { Review } from '../domain/review';
import type { SeenProfile } from '../domain/seen-profile';
import type { Placement, Settings } from '../domain/settings';
import type { StagedSetId } from '../domain/staged-set';
import type { TagLine } from '../domain/tag';
import type { TalkView } from '../domain/talk-view';
import type { Template } from '../domain/template';
import type { TodayList } from '../domain/today-list';
import type { BackupState, Holdings, RowsPage, UserRow, UserStore } from '../domain/user-row';

/** How the panel stands on the page: which of its sizes, and how tall its content is (CSS px). */
export interface PanelShape {
  open: boolean;
  height: number;
}

/**
 * What the user wants of the card in a panel, by a key or by the context menu. Says nothing of the
 * person: the content script hears what is said in its tab.
 */
export interface PanelWish {
  /** Where the focus goes: the card as it is, its note box, or the form that logs a conversation. */
  to: 'card' | 'note' | 'log';
  /** The person was kept just now, by this command; that is to be said. */
  kept?: CommandId;
}

/** The same of the side panel. */
export interface Wish extends PanelWish {
  /** Whose card, when it is not that of the tab in front. */
  profile?: SeenProfile;
}

/** Everything a content script may ask. None of it answers with anything the user wrote. */
export interface ContentRequests {
  /**
   * Reports the profile in this tab, or null when there is none. Answers where notes are shown.
   * @param frameKey what the address of this tab's panel ends in; a frame without it is not ours
   */
  profileSeen(profile: SeenProfile | null, frameKey: string): Placement | null;
  /** Reports whom the message thread at a path is with; null when that cannot be told. */
  threadSeen(path: string, profile: SeenProfile | null): void;
}

/** Everything a page of the extension may ask. */
export interface SurfaceRequests {
  /** The card of the profile in a tab: the panel's own tab when none is named; null when there is none. */
  getCardInTab(tabId?: number): PersonCard | null;
  /** The card of whom the open message thread in a tab is with; null when there is none. */
  getCardOfThread(tabId: number): PersonCard | null;
  /** The card of a profile that is in no tab, such as that of a link. */
  getCardOfProfile(profile: SeenProfile): PersonCard;
  /** The card of a person; null when the person is gone. */
  getCard(personId: PersonId): PersonCard | null;
  getToday(): TodayList;
  /** At most `limit` people that fit the search, best first. */
  findPeople(search: string, limit: number): PersonLine[];
  listPeople(query: PeopleQuery): PeoplePage;
  /** The ids of such a list, from one place to before another. */
  listPersonIds(view: PeopleView, from: number, to: number): PersonId[];
  /** One page to have open in a talk; null when the talk is gone. */
  getTalk(conversationId: ConversationId): TalkView | null;
  /** Help got or given, and whether it was told what came of it. */
  listHelps(query: LedgerQuery): LedgerPage;
  /** All introductions, and everybody in them. */
  getChains(): Chains;
  /** Who could introduce me to a person, the likeliest first. */
  findBridges(personId: PersonId): Bridge[];
  /** People without a level, imported ones first, after those skipped. */
  listToSort(skipped: PersonId[], limit: number): PeoplePage;
  getReview(): Review;
  /** Who I am in two sentences, as I prepared it for the latest talk; null when I never did. */
  getLastSnapshot(): string | null;
  /** The user's own drafts to begin with, by name. */
  getTemplates(): Template[];
  /** How much is recorded about a person, by kind. */
  countRecords(personId: PersonId): PersonRecordCounts;
  /** Every tag that somebody has, and how many have it. */
  getTags(): TagLine[];
  /** At most `limit` pairs of records that look like one person. */
  listDuplicates(limit: number): TwinPairs;
  /** Two people side by side; null when one of them is gone. */
  comparePeople(one: PersonId, other: PersonId): TwinPair | null;
  getSettings(): Settings;
  /** What has changed since the last backup. */
  getBackupState(): BackupState;
  /** How much there is as well; takes the longer the more there is. */
  getHoldings(): Holdings;
  /**
   * At most `limit` rows of a store that come after a key, in the order of keys; all of it from ''.
   * Only what the user has written.
   */
  readRows(store: UserStore, after: string, limit: number): RowsPage;
  /** Brings a piece of rows, counted from 0, for `restoreBackup` to put in place. Changes nothing else. */
  stageRows(setId: StagedSetId, at: number, rows: UserRow[]): void;
  /** Forgets what was brought. */
  discardStaged(): void;
  /** What became of a command; null when it was never carried out. */
  getOutcome(id: CommandId): Outcome | null;
  /** How many people are still to be computed anew: until then lists lack their next steps. */
  getPeopleToCompute(): number;
  /** Carries a command out; the same id again gives the stored outcome. */
  run(command: Command): Outcome;
  /** Keeps unsent text. All empty: forgets it. */
  saveDraft(draftKey: string, draft: Draft): void;
  /** From the panel's frame: it is alive, and wants this shape. */
  shapePanel(shape: PanelShape): void;
  /** From a window's side panel: what it was opened for, told once. */
  takeWish(windowId: number): Wish | null;
}

export type Requests = ContentRequests & SurfaceRequests;
export type RequestName = keyof Requests;

/** Who sends a request, as the background found out from the browser. */
export interface Sender {
  role: 'content' | 'surface';
  tabId?: number;
  /** For a frame inside a page: what its address ends in. */
  frameKey?: string;
}

/** One handler for each request; a missing one does not compile. */
export type Handlers = {
  [K in RequestName]: (
    sender: Sender,
    ...args: Parameters<Requests[K]>
  ) => Promise<ReturnType<Requests[K]>>;
};

/** What the background tells open surfaces and content scripts, without waiting for an answer. */
export type Signal =
  /** Something was written, or a tab shows another profile: ask again. */
  | { signal: 'changed' }
  /** To one tab's content script: the panel's frame lives and wants this shape. */
  | { signal: 'panel'; shape: PanelShape }
  /** To content scripts: the choice of placement is another one. */
  | { signal: 'placement'; placement: Placement | null }
  /** To the panel in one tab, which answers it: the user wants this. */
  | { signal: 'wish'; wish: PanelWish }
  /** To the side panels: that of the window, which answers it, has a wish to take. */
  | { signal: 'wish-left'; windowId: number };
