import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandId } from '../../domain/commands';
import type { PlanChoices } from '../../domain/import/plan';
import type { Preview } from '../../domain/import/preview';
import type { Instant } from '../../domain/person';
import type { NamedFile } from '../../transfer/named-file';
import type { ImportChoices, UnknownTable } from '../../transfer/read-import';
import { currentDay, currentZone } from '../../ui/clock';
import { backUpBefore } from './automatic';
import { fileDefectFailure } from './file-defect-failure';
import { ImportWorker } from './import-worker';
import { type Placed, placeImport } from './place-import';
import { noteUnderWay } from './under-way';
import { type Tools, useWork } from './use-work';

const noChoices = (): ImportChoices => ({
  zone: currentZone(),
  texts: false,
  importedContacts: false,
  mappings: {},
});
const noAnswers: PlanChoices = { answers: {}, strangers: false, deleted: false };

function newCommandId(): CommandId {
  return crypto.randomUUID() as string as CommandId;
}

const now = () => ({
  today: currentDay(),
  writtenAt: new Date().toISOString() as string as Instant,
});

/** What is known of the files that were chosen. */
interface Read {
  preview?: Preview | undefined;
  unknown: UnknownTable[];
}

/** A worker, the change it is for, and how to say that nothing is under way any more. */
interface Session {
  worker: ImportWorker;
  id: CommandId;
  over: () => void;
}

/**
 * Files on their way in: read by a worker, planned, looked at, and put in place. Whatever ends it
 * before the last step leaves everything as it was.
 */
export function useImport(onPlaced: (placed: Placed) => void) {
  const [files, setFiles] = useState<NamedFile[]>([]);
  const [choices, setChoices] = useState(noChoices);
  const [plan, setPlan] = useState(noAnswers);
  const [read, setRead] = useState<Read>();
  const reading = useWork(fileDefectFailure);
  const placing = useWork(fileDefectFailure);
  const session = useRef<Session>(undefined);

  const end = () => {
    session.current?.worker.end();
    session.current?.over();
    session.current = undefined;
  };
  useEffect(() => end, []);

  const begin = (): Session => {
    end();
    const id = newCommandId();
    session.current = { id, worker: new ImportWorker(), over: noteUnderWay(id) };
    return session.current;
  };

  const planned = async ({ worker }: Session, next: PlanChoices, { stop }: Pick<Tools, 'stop'>) =>
    (await worker.ask('plan', [next, now()], { stop })).preview;

  const readAll = (given: NamedFile[], asked: ImportChoices, next: PlanChoices) =>
    reading.restart(async (tools) => {
      const here = begin();
      try {
        const { stop } = tools;
        const onRows = (done: number) => tools.onProgress({ done });
        const unknown = await here.worker.ask('read', [given, asked], { onRows, stop });
        const preview = unknown.length === 0 ? await planned(here, next, tools) : undefined;
        setRead({ unknown, preview });
      } catch (error) {
        if (session.current === here) end();
        throw error;
      }
    });

  const forget = () => {
    end();
    setFiles([]);
    setRead(undefined);
    setPlan(noAnswers);
    setChoices(({ texts, importedContacts }) => ({ ...noChoices(), texts, importedContacts }));
  };

  return {
    files,
    choices,
    plan,
    read,
    reading,
    placing,
    forget,
    choose: (given: NamedFile[]) => {
      const asked = { ...choices, mappings: {} };
      delete asked.owner;
      setRead(undefined);
      setPlan(noAnswers);
      setChoices(asked);
      setFiles(given);
      placing.fail(undefined);
      if (given.length > 0) void readAll(given, asked, noAnswers);
    },
    change: (more: Partial<ImportChoices>) => {
      const asked = { ...choices, ...more };
      setChoices(asked);
      if (files.length > 0) void readAll(files, asked, plan);
    },
    answer: (next: PlanChoices) => {
      setPlan(next);
      const here = session.current;
      if (!here || !read) return;
      void reading.restart(async (tools) => {
        const preview = await planned(here, next, tools);
        setRead({ unknown: [], preview });
      });
    },
    unusable: (header: string[], reasons: Record<string, string>) =>
      session.current?.worker.ask('unusable', [header, reasons]),
    place: () => {
      const here = session.current;
      if (!here) return;
      void placing.start(async (tools) => {
        const order = { worker: here.worker, id: here.id, choices: plan, now: now() };
        try {
          await backUpBefore(tools);
          const placed = await placeImport(order, tools);
          forget();
          onPlaced(placed);
        } catch (error) {
          if (tools.stop.aborted) forget();
          throw error;
        }
      });
    },
  };
}

export type Import = ReturnType<typeof useImport>;
