import type { FileRead } from '../../domain/import/brought';
import { type Budget, isArchive, openArchive, plainFile, type Readable } from '../archive';
import { FileDefect } from '../file-defect';
import type { NamedFile } from '../named-file';
import { isPrivateFile, type LinkedInFile, linkedInFileOf } from './file-names';
import { fileShownBy } from './file-shown-by';

/** Bytes that may come out of all files together, and out of one that is not messages. */
const allMax = 2 ** 30;
const oneMax = 64 * 2 ** 20;

/** A file of the export, and what it is. */
export interface ExportFile {
  file: LinkedInFile;
  readable: Readable;
}

/** What was found among the files, before anything is read. */
export interface ExportFiles {
  wanted: ExportFile[];
  /** Those that are left alone. */
  others: FileRead[];
}

const mostOf = (name: string) => (linkedInFileOf(name) === 'messages' ? allMax : oneMax);
const isZipName = (name: string) => /\.zip$/i.test(name);
const nameOnly = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

function sort(readable: Readable, found: ExportFiles): void {
  const { name } = readable;
  const file = linkedInFileOf(name);
  if (isPrivateFile(name)) found.others.push({ name, state: 'private' });
  else if (file) found.wanted.push({ file, readable });
  else found.others.push({ name, state: 'unused' });
}

async function fromArchive({ name, blob }: NamedFile, found: ExportFiles, budget: Budget) {
  const entries = await openArchive(nameOnly(name), blob, mostOf, budget);
  const before = found.wanted.length;
  for (const entry of entries) sort(entry, found);
  if (found.wanted.length > before) return;
  const inner = entries.find((entry) => isZipName(entry.name));
  if (inner) throw new FileDefect('packed_twice', inner.name);
}

/** A file by itself may have any name: then its header says what it is. */
async function fromFile({ name, blob }: NamedFile, found: ExportFiles, budget: Budget) {
  if (isPrivateFile(name)) {
    found.others.push({ name, state: 'private' });
    return;
  }
  const isTable = /\.(?:csv|tsv|txt)$/i.test(name);
  const shown = isTable ? await fileShownBy(blob) : undefined;
  // The header of recommendations does not say whether they were given or received; the name does.
  const file = linkedInFileOf(name) ?? (shown === 'recommendationsGiven' ? undefined : shown);
  const readable = plainFile(name, blob, file === 'messages' ? allMax : oneMax, budget);
  if (file) found.wanted.push({ file, readable });
  else found.others.push({ name, state: 'unused' });
}

/**
 * Finds the files of an export among archives, folders and single files, by name; nothing is unpacked.
 * Throws a FileDefect.
 */
export async function findExportFiles(files: readonly NamedFile[]): Promise<ExportFiles> {
  const found: ExportFiles = { wanted: [], others: [] };
  const budget: Budget = { left: allMax };
  for (const file of files) {
    if (isPrivateFile(file.name)) found.others.push({ name: file.name, state: 'private' });
    else if (await isArchive(file.blob)) await fromArchive(file, found, budget);
    else if (!isZipName(file.name)) await fromFile(file, found, budget);
    else throw new FileDefect(file.blob.size === 0 ? 'empty' : 'damaged', file.name);
  }
  return found;
}
