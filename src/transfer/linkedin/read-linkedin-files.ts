import type { Brought, FileRead, ReadChoices } from '../../domain/import/brought';
import type { Readable } from '../archive';
import { FileDefect } from '../file-defect';
import type { NamedFile, ReadTools } from '../named-file';
import { broughtPeople } from './brought-people';
import { broughtHelps, broughtMessages, broughtNotes } from './brought-rows';
import { connections } from './connections';
import { contacts } from './contacts';
import { CountedDays } from './counted-days';
import { type ExportFile, findExportFiles } from './export-files';
import type { LinkedInFile } from './file-names';
import { Gathering } from './gathering';
import {
  endorsementsGiven,
  endorsementsReceived,
  recommendationsGiven,
  recommendationsReceived,
} from './helps';
import { invitations } from './invitations';
import { countMessageDays, type MessageDays } from './message-days';
import { MessageLog } from './message-log';
import { readMessagesFile } from './messages-file';
import { notes } from './notes';
import { findOwner } from './owner';
import type { MentionId } from './people';
import { profile } from './profile';
import { findSamePeople, namesakes } from './same-people';
import { type RowReader, readTableFile } from './table-file';

type ReadFile = (readable: Readable, gathering: Gathering, tools: ReadTools) => Promise<number>;

const table =
  <F extends LinkedInFile>(reader: RowReader<F>): ReadFile =>
  (...where) =>
    readTableFile(reader, ...where);

/** Files that are read as a whole before a row is taken up; messages are too many for that. */
const tables: Readonly<Record<Exclude<LinkedInFile, 'messages'>, ReadFile>> = {
  connections: table(connections),
  invitations: table(invitations),
  notes: table(notes),
  profile: table(profile),
  endorsementsGiven: table(endorsementsGiven),
  endorsementsReceived: table(endorsementsReceived),
  recommendationsGiven: table(recommendationsGiven),
  recommendationsReceived: table(recommendationsReceived),
  contacts: table(contacts),
};

function readOne(
  { file, readable }: ExportFile,
  gathering: Gathering,
  log: MessageLog,
  tools: ReadTools,
): Promise<number> {
  if (file === 'messages') return readMessagesFile(readable, gathering, log, tools);
  return tables[file](readable, gathering, tools);
}

async function readAll(
  wanted: readonly ExportFile[],
  gathering: Gathering,
  log: MessageLog,
  { onRows, stop }: ReadTools,
): Promise<FileRead[]> {
  const read: FileRead[] = [];
  let before = 0;
  for (const file of wanted) {
    stop?.throwIfAborted();
    const { name } = file.readable;
    if (file.file === 'contacts' && !gathering.choices.importedContacts) {
      read.push({ name, state: 'unused' });
      continue;
    }
    const told = { stop, onRows: (count: number) => onRows?.(before + count) };
    const rows = await readOne(file, gathering, log, told);
    before += rows;
    read.push({ name, state: 'read', rows });
  }
  return read;
}

/**
 * Rows of messages are let go at once and those of connections are held till their end. An engine that has
 * seen the second (V8) takes the first for lasting too and lets their garbage pile up: 330 MB instead of 230.
 */
const messagesFirst = (files: readonly ExportFile[]) =>
  files.toSorted(
    (one, other) => Number(other.file === 'messages') - Number(one.file === 'messages'),
  );

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** Puts together what the files said, now that all of it is known. */
function broughtFrom(gathering: Gathering, log: MessageLog, files: FileRead[]): Brought {
  const { mentions, invitations: invited, clock, unusable } = gathering;
  const same = findSamePeople(mentions);
  const found = findOwner(gathering, log, same);
  const owner = 'owner' in found ? found.owner : undefined;
  const isNamesake = namesakes(mentions, same);
  const counted: MessageDays = owner
    ? countMessageDays(log, invited, { same, owner, isNamesake, clock })
    : { days: new CountedDays(clock), refused: [] };
  for (const { index, reason } of counted.refused) unusable.push(log.unusable(index, reason));
  for (const other of counted.days.people()) mentions.use(other);
  const { people, placeOf } = broughtPeople(mentions, same, owner?.root);
  const placeOfAny = (id: MentionId) => placeOf(same.root(id));
  return {
    files,
    people,
    messages: broughtMessages(counted.days.byPerson(), placeOfAny),
    interactions: [],
    notes: broughtNotes(gathering.notes, placeOfAny),
    helps: broughtHelps(gathering.helps, placeOfAny),
    unusable: unusable.sort((one, other) => compare(one.file, other.file) || one.row - other.row),
    ...('ask' in found ? { askOwner: found.ask } : {}),
  };
}

/**
 * Reads LinkedIn's own export: the archive, an unpacked folder, single files, several parts together.
 * The same rows give the same result in whatever order they stand.
 *
 * Throws a FileDefect that names file, row and reason where a file is damaged or no export: then
 * nothing of any of them is used. Rejects with the signal's reason when stopped.
 */
export async function readLinkedInFiles(
  files: readonly NamedFile[],
  choices: ReadChoices,
  tools: ReadTools = {},
): Promise<Brought> {
  const { wanted, others } = await findExportFiles(files);
  if (wanted.length === 0) throw new FileDefect('unknown', files[0]?.name ?? '');
  const gathering = new Gathering(choices);
  const log = new MessageLog(choices.texts);
  const read = await readAll(messagesFirst(wanted), gathering, log, tools);
  return broughtFrom(gathering, log, [...read, ...others]);
}
