import type { Now } from '../domain/import/people';
import type { PlanChoices } from '../domain/import/plan';
import type { Preview } from '../domain/import/preview';
import type { UserRow } from '../domain/user-row';
import type { FileReason } from './file-defect';
import type { NamedFile } from './named-file';
import type { ImportChoices, UnknownTable } from './read-import';

/** What files would bring, and how many changes there had been when that was found out. */
export interface Planned {
  preview: Preview;
  changes: number;
}

/** What the worker that reads files can be asked for, with what it answers. */
export interface ImportTasks {
  /** Reads files anew; gives the tables it does not know. */
  read(files: NamedFile[], choices: ImportChoices): UnknownTable[];
  /** What they would bring, upon what the user has now. */
  plan(choices: PlanChoices, now: Now): Planned;
  /** A piece of the rows that would be written, from 0; empty after the last. */
  piece(at: number): UserRow[];
  /** Rows that cannot be used, as a table. */
  unusable(header: string[], reasons: Record<string, string>): string;
}

export type TaskName = keyof ImportTasks;

/** A task on its way to the worker. */
export interface Task {
  /** Counted by who asks: reports carry it. */
  id: number;
  task: TaskName;
  args: unknown[];
}

/** How a task goes on: rows so far, or how it ended. */
export type TaskReport = { id: number } & (
  | { rows: number }
  | { done: unknown }
  | { defect: { reason: FileReason; file: string; row?: number } }
  | { failed: string }
);
