import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CommandId } from '../../domain/commands';
import type { Level } from '../../domain/level';
import type { PersonId } from '../../domain/person';
import type { PersonLine } from '../../domain/person-line';
import { sortBatch } from '../../domain/sort-keys';
import { change } from '../../messages/change';
import { send } from '../../messages/send';
import { type Failure, failureOf } from '../../ui/failure';

/** Somebody asked about, with what was said; without a level they were passed over. */
interface Said {
  person: PersonLine;
  level?: Level;
  /** What undoes it, once it is written. */
  written?: Promise<CommandId>;
}

interface Batch {
  people: PersonLine[];
  /** How many are open beside them. */
  left: number;
}

/** What a request carries at most. */
const mostSkipped = 1000;

/**
 * Ten people at a time. It goes on at once and writes in order behind; what could not be written is
 * asked again.
 */
export function useSort() {
  const [batch, setBatch] = useState<Batch>();
  const [said, setSaid] = useState<Said[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const skipped = useRef(new Set<PersonId>());
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const more = useCallback(async () => {
    await last.current;
    const away = [...skipped.current].slice(-mostSkipped);
    try {
      const { lines, total } = await send('listToSort', away, sortBatch);
      setSaid([]);
      setFailure(undefined);
      setBatch({ people: lines, left: total - lines.length });
    } catch (error) {
      setFailure(failureOf(error, 'error_notLoaded'));
    }
  }, []);
  useEffect(() => void more(), [more]);

  /** Writes after all that was asked for before. */
  const inTurn = <Value>(write: () => Promise<Value>, onFailure: () => void): Promise<Value> => {
    const written = last.current.then(write);
    last.current = written.catch((error: unknown) => {
      setFailure(failureOf(error, 'sort_notSaved'));
      onFailure();
    });
    return written;
  };
  const askAgain = ({ personId }: PersonLine) =>
    setSaid((before) => {
      const at = before.findIndex(({ person }) => person.personId === personId);
      return at < 0 ? before : before.slice(0, at);
    });

  const person = batch?.people[said.length];
  const choose = (level: Level) => {
    if (!person) return;
    setFailure(undefined);
    const target = { personId: person.personId };
    const write = async () => (await change({ name: 'setLevel', target, level })).commandId;
    const written = inTurn(write, () => askAgain(person));
    setSaid([...said, { person, level, written }]);
  };
  const skip = () => {
    if (!person) return;
    skipped.current.add(person.personId);
    setSaid([...said, { person }]);
  };
  const undo = () => {
    const before = said.at(-1);
    if (!before) return;
    const { written } = before;
    skipped.current.delete(before.person.personId);
    setSaid(said.slice(0, -1));
    if (!written) return;
    const write = async () => change({ name: 'undo', commandId: await written });
    inTurn(write, () => {}).catch(() => {});
  };
  return { batch, said, person, failure, choose, skip, undo, more };
}
