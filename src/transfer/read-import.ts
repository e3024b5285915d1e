import Papa from 'papaparse';
import type { Brought, ReadChoices } from '../domain/import/brought';
import { readMapped, suggestMapping } from './any-csv';
import { isArchive, plainFile, type Readable } from './archive';
import type { Mapping } from './csv-mapping';
import { FileDefect } from './file-defect';
import { withText } from './file-text';
import { readGoogleCsv, recogniseGoogleCsv } from './google-csv';
import { joinBrought } from './join-brought';
import { isPrivateFile, linkedInFileOf } from './linkedin/file-names';
import { readMonica, recogniseMonica } from './monica';
import type { NamedFile, ReadTools } from './named-file';
import { readOwnCsv, recogniseOwnCsv } from './own-csv';
import { readVcard, recogniseVcard } from './vcard-in';

/** Address books are far smaller. */
const fileMaxBytes = 64 * 2 ** 20;
/** Enough of a file to see what it is. */
const headBytes = 4096;
/** Rows of an unknown table to show. */
const sampleRows = 4;

/** What the user chose of files, unknown tables included. */
export interface ImportChoices extends ReadChoices {
  /** What the columns of unknown tables hold, by file. */
  mappings: Readonly<Record<string, Mapping>>;
}

/** A table of which nobody knows what its columns hold. */
export interface UnknownTable {
  file: string;
  header: string[];
  rows: string[][];
  suggested: Mapping;
}

/** What files brought; tables that are asked about are no part of it yet. */
export interface Reading {
  brought: Brought;
  unknown: UnknownTable[];
}

type Read = { brought: Brought } | { unknown: UnknownTable } | { linkedIn: true };

async function textOf(file: Readable): Promise<string> {
  return withText(file, async (pieces) => {
    let text = '';
    for await (const piece of pieces) text += piece;
    return text;
  });
}

function tableOf(text: string, file: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { header: false, skipEmptyLines: false });
  while (data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  if (data.length === 0) throw new FileDefect('empty', file);
  return data;
}

function readTable(text: string, { name }: NamedFile, mappings: ImportChoices['mappings']): Read {
  const rows = tableOf(text, name);
  const [header = []] = rows;
  if (recogniseOwnCsv(header)) return { brought: readOwnCsv(rows, name) };
  if (recogniseGoogleCsv(header)) return { brought: readGoogleCsv(rows, name) };
  if (linkedInFileOf(name)) return { linkedIn: true };
  const mapping = mappings[name];
  if (mapping) return { brought: readMapped(rows, mapping, name) };
  if (header.length < 2) throw new FileDefect('unknown', name);
  const sample = rows.slice(1, sampleRows + 1);
  return { unknown: { file: name, header, rows: sample, suggested: suggestMapping(header) } };
}

const isTable = /\.(csv|tsv|txt)$/i;

async function readOne(file: NamedFile, choices: ImportChoices): Promise<Read> {
  const { name, blob } = file;
  // What is large is of LinkedIn's own, and what is private is nobody's business here.
  if (isPrivateFile(name) || (await isArchive(blob))) return { linkedIn: true };
  if (linkedInFileOf(name) && blob.size > fileMaxBytes) return { linkedIn: true };
  if (blob.size === 0) throw new FileDefect('empty', name);
  const readable = plainFile(name, blob, fileMaxBytes, { left: fileMaxBytes });
  const start = await blob.slice(0, headBytes).text();
  if (recogniseVcard(start)) {
    return { brought: readVcard(new Uint8Array(await blob.arrayBuffer()), name) };
  }
  if (recogniseMonica(start)) {
    return { brought: readMonica(await textOf(readable), name, choices.zone) };
  }
  if (isTable.test(name)) return readTable(await textOf(readable), file, choices.mappings);
  throw new FileDefect('unknown', name);
}

/** LinkedIn's files tell of one another, so they are read together. */
async function readLinkedIn(
  files: NamedFile[],
  choices: ImportChoices,
  tools: ReadTools,
): Promise<Brought[]> {
  if (files.length === 0) return [];
  const { readLinkedInFiles } = await import('./linkedin/read-files');
  return [await readLinkedInFiles(files, choices, tools)];
}

/**
 * What files bring: LinkedIn's export packed or not, address books, tables of other programs.
 * Throws a FileDefect for the first that cannot be read, and the signal's reason.
 */
export async function readImport(
  files: readonly NamedFile[],
  choices: ImportChoices,
  tools: ReadTools,
): Promise<Reading> {
  const linkedIn: NamedFile[] = [];
  const brought: Brought[] = [];
  const unknown: UnknownTable[] = [];
  for (const file of files) {
    tools.stop?.throwIfAborted();
    const read = await readOne(file, choices);
    if ('linkedIn' in read) linkedIn.push(file);
    else if ('unknown' in read) unknown.push(read.unknown);
    else brought.push(read.brought);
  }
  brought.unshift(...(await readLinkedIn(linkedIn, choices, tools)));
  return { brought: joinBrought(brought), unknown };
}
