import type { Brought, RowReason } from '../domain/import/brought';
import { planImport } from '../domain/import/plan';
import type { UserRow } from '../domain/user-row';
import { openDatabase } from '../store/database';
import { readKept } from '../store/queries/kept';
import { inPieces } from '../transfer/all-rows';
import { csvFile } from '../transfer/csv';
import { FileDefect } from '../transfer/file-defect';
import type { ImportTasks, Task, TaskName, TaskReport } from '../transfer/import-task';
import { readImport } from '../transfer/read-import';

const tell = (report: TaskReport) => self.postMessage(report);

/** Everything the files brought, until the page that asked is done with it. */
let brought: Brought | undefined;
let pieces: UserRow[][] = [];

function atHand(): Brought {
  if (!brought) throw new Error('Nothing was read yet.');
  return brought;
}

/** The task that is worked on. */
let current = 0;

type Tasks = {
  [K in TaskName]: (
    ...args: Parameters<ImportTasks[K]>
  ) => ReturnType<ImportTasks[K]> | Promise<ReturnType<ImportTasks[K]>>;
};

const tasks: Tasks = {
  async read(files, choices) {
    const reading = await readImport(files, choices, {
      onRows: (rows) => tell({ id: current, rows }),
    });
    brought = reading.brought;
    return reading.unknown;
  },

  async plan(choices, now) {
    const db = await openDatabase();
    try {
      const { kept, changes } = await readKept(db);
      const { writes, preview } = planImport(kept, atHand(), choices, now);
      pieces = writes.length > 0 ? [...inPieces(writes)] : [];
      return { preview, changes };
    } finally {
      db.close();
    }
  },

  piece: (at) => pieces[at] ?? [],

  unusable(header, reasons: Partial<Record<RowReason, string>>) {
    const rows = atHand().unusable.map(({ file, row, reason, cells }) => [
      file,
      String(row),
      reasons[reason] ?? reason,
      ...cells,
    ]);
    return csvFile([header, ...rows]);
  },
};

async function carryOut({ id, task, args }: Task): Promise<TaskReport> {
  current = id;
  try {
    return { id, done: await Reflect.apply(tasks[task], tasks, args) };
  } catch (error) {
    if (!(error instanceof FileDefect)) return { id, failed: String(error) };
    const { reason, file, row } = error;
    return { id, defect: { reason, file, ...(row !== undefined && { row }) } };
  }
}

/** One after the other: what is asked builds on what came before. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  last = last.then(async () => tell(await carryOut(data)));
});
