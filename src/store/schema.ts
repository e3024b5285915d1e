import type { DBSchema } from 'idb';
import type { Answer } from '../domain/answer';
import type { Ask } from '../domain/ask';
import type { CivilDay } from '../domain/civil-day';
import type { CommandId, CommandName, Outcome } from '../domain/commands';
import type { Conversation } from '../domain/conversation';
import type { Deletion } from '../domain/deletion';
import type { Help } from '../domain/help';
import type { Interaction } from '../domain/interaction';
import type { Introduction } from '../domain/introduction';
import type { Note } from '../domain/note';
import type { Instant, Person, PersonId } from '../domain/person';
import type { Draft } from '../domain/person-card';
import type { PromiseRecord } from '../domain/promise';
import type { AgendaEntry } from '../domain/prompts/next-steps';
import type { Sentence } from '../domain/sentence';
import type { Settings } from '../domain/settings';
import type { Template } from '../domain/template';
import type { AliasRow } from '../domain/user-row';
import type { PackedColumns } from './roll/columns';

/** What follows from a person's records, kept with the person so that lists never compute it. */
export interface Derived {
  /** One entry for each step ahead: rank, due day, last day. */
  agenda: AgendaEntry[];
  /** What each entry of the agenda says to do, in the same order. */
  actions: Sentence[];
  /** The earliest due day of a follow-up in the agenda, `9999-12-31` without one: sorts last. */
  due: string;
  /** The level, 0 while it is unset: IndexedDB does not index what is missing. */
  level: 0 | 1 | 2 | 3;
  /** The folded name, or the address, to sort by. */
  name: string;
  /** The folded company, by which colleagues are found. */
  company?: string;
  /** Only while there is no level and nobody was let go: 0 for somebody imported, 1 for all others. */
  toSort?: 0 | 1;
  /** What the spellings of each tag have in common, by which those who have it are found. */
  tags?: string[];
  /** What those are found by who may be the same person (`domain/duplicates.ts`). */
  twinKeys?: string[];
  /** There was somebody who may be the same person when this was computed. */
  twin?: 1;
  /** What lists can be narrowed by, as bits (`roll/entry.ts`). */
  marks?: number;
  /** The last contact, else the day they became known. */
  quietSince?: CivilDay;
  lastContact?: CivilDay;
  lastLive?: CivilDay;
  updatedAt: Instant;
}

export type PersonRow = Person & { derived: Derived };

/** The folded words a person is found by; a `0` before words of the name, a `1` before all others. */
export interface WordsRow {
  personId: PersonId;
  words: string[];
}

export interface SettingsRow {
  key: 'settings';
  settings: Partial<Settings>;
}

/** Unsent texts, by what stands for the person they are meant for. */
export type DraftRow = Draft & { key: string };

/** The rows a command may change, by the store they live in. */
export interface JournaledRows {
  drafts: DraftRow;
  people: Person;
  aliases: AliasRow;
  notes: Note;
  interactions: Interaction;
  conversations: Conversation;
  answers: Answer;
  asks: Ask;
  introductions: Introduction;
  helps: Help;
  promises: PromiseRecord;
  templates: Template;
  settings: SettingsRow;
  deletions: Deletion;
}
export type JournaledStore = keyof JournaledRows;

/** One row as it was and as it became; a missing side means that the row was not there. */
export interface Change {
  store: JournaledStore;
  key: string;
  before?: object;
  after?: object;
}

/** One command that was carried out. Replays are answered from it, undo and later copies read it. */
export interface JournalRow {
  id: CommandId;
  /** The order in which commands were carried out, counted by the store. */
  seq: number;
  name: CommandName | 'recordSighting';
  at: Instant;
  changes: Change[];
  /** The staged set that holds everything as it was before, where all of it was replaced. */
  replaced?: string;
  /** The staged set that holds the rows as they were before, where many were put in place. */
  laidAside?: string;
  outcome: Outcome;
}

/** Facts about the database itself. */
export interface MetaRow {
  key: 'upkeep';
  /** The last day whose faded prompts were cleared away. */
  day: string;
  /** The version of the extension that computed what is derived. */
  version: string;
  /** While a rebuild is under way: the person up to whom it has come, empty before the first. */
  rebuiltTo?: string;
}

/** A piece of many rows: brought to be put in place, or laid aside when others were. */
export interface StagedRow {
  set: string;
  /** Which piece it is, from 0. */
  at: number;
  /** With a key instead of a row: that there is none. */
  rows: { store: JournaledStore; key?: string; row?: object }[];
}

/** A note that the roll says something else of some people since then. */
export interface TouchedRow {
  /** The order in which such notes were made. */
  at?: number;
  people: string[];
  /** Words they are found by are others too. */
  words: boolean;
  /** Everybody is somebody else. */
  all?: true;
}

/** What lists are made from, as it was last stored (`roll/`). */
export interface RollRow {
  key: 'columns';
  made: string;
  upTo: number;
  columns: PackedColumns;
  /** The places in the order of names. */
  names: Uint32Array;
  /** Words of people who have changed since the buckets were made. */
  fresh: [number, readonly string[]][];
}

/** The words that begin with one letter, as they were last stored. */
export interface BucketRow {
  key: `words:${string}`;
  made: string;
  words: string;
  starts: Uint32Array;
  people: Uint16Array | Uint32Array;
}

/** People who were changed with many others: the rest of what follows from that is computed afterwards. */
export interface AwaitingRow {
  at?: number;
  people: string[];
}

/** The database `wellkept`, as of the newest migration. */
export interface Schema extends DBSchema {
  people: {
    key: string;
    value: PersonRow;
    indexes: {
      agenda: AgendaEntry;
      due: [string, string];
      'level-name': [number, string];
      'last-live': string;
      'level-live': [number, string];
      'to-sort': [number, string];
      company: string;
      tag: string;
      'twin-key': string;
      twin: number;
    };
  };
  aliases: { key: string; value: AliasRow; indexes: { person: string } };
  notes: { key: string; value: Note; indexes: { 'person-day': [string, string] } };
  interactions: {
    key: string;
    value: Interaction;
    indexes: { 'person-day': [string, string]; day: string };
  };
  conversations: {
    key: string;
    value: Conversation;
    indexes: { person: string; 'state-day': [string, string] };
  };
  answers: { key: string; value: Answer; indexes: { person: string; day: string } };
  asks: { key: string; value: Ask; indexes: { person: string } };
  introductions: {
    key: string;
    value: Introduction;
    indexes: { helper: string; for: string; target: string };
  };
  helps: {
    key: string;
    value: Help;
    indexes: { person: string; 'direction-day': [string, string] };
  };
  promises: { key: string; value: PromiseRecord; indexes: { person: string; day: string } };
  templates: { key: string; value: Template };
  words: { key: string; value: WordsRow };
  drafts: { key: string; value: DraftRow };
  journal: { key: string; value: JournalRow; indexes: { seq: number } };
  settings: { key: string; value: SettingsRow };
  deletions: { key: string; value: Deletion };
  meta: { key: string; value: MetaRow };
  staging: { key: [string, number]; value: StagedRow };
  roll: { key: string; value: RollRow | BucketRow };
  touched: { key: number; value: TouchedRow };
  awaiting: { key: number; value: AwaitingRow };
}
