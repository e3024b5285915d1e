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
import { fileShownBy } from './linkedin/file-shown-by';
import { readLinkedInFiles } from './linkedin/read-linkedin-files';
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

type Read = { brought: Brought } | { unknown: UnknownTable } | { linkedIn: true } | undefined;

async function textOf(file: Readable): Promise<string> {
  return withText(file, async (pieces) => {
    let text = '';
    for await (const piece of pieces) text += piece;
    return text;
  });
}

const delimiters = [',', ';', '\t'];

/** The delimiter by which the header is one that is known; none for Papa Parse to guess it. */
function delimiterIn(text: string): string {
  const known = delimiters.find((delimiter) => {
    const [header = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
    return recogniseOwnCsv(header) || recogniseGoogleCsv(header);
  });
  return known ?? '';
}

function tableOf(text: string, file: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterIn(text) });
  while (data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  if (data.length === 0) throw new FileDefect('empty', file);
  return data;
}

async function readTable(file: NamedFile, text: string, choices: ImportChoices): Promise<Read> {
  const { name, blob } = file;
  const rows = tableOf(text, name);
  const [header = []] = rows;
  if (recogniseOwnCsv(header)) return { brought: readOwnCsv(rows, name) };
  if (recogniseGoogleCsv(header)) return { brought: readGoogleCsv(rows, name) };
  if (linkedInFileOf(name) || (await fileShownBy(blob))) return { linkedIn: true };
  const mapping = choices.mappings[name];
  if (mapping) return { brought: readMapped(rows, mapping, name) };
  if (header.length < 2) return undefined;
  const sample = rows.slice(1, sampleRows + 1);
  return { unknown: { file: name, header, rows: sample, suggested: suggestMapping(header) } };
}

const isTable = /\.(csv|tsv|txt)$/i;

/** Undefined for a file that is none of those that are known. */
async function readOne(file: NamedFile, choices: ImportChoices): Promise<Read> {
  const { name, blob } = file;
  // What is large is of LinkedIn's own, and what is private is nobody's business here.
  if (isPrivateFile(name) || isZip.test(name) || (await isArchive(blob))) return { linkedIn: true };
  if (blob.size === 0 || blob.size > fileMaxBytes) return linkedInOr(file);
  const start = await blob.slice(0, headBytes).text();
  if (recogniseVcard(start)) {
    return { brought: readVcard(new Uint8Array(await blob.arrayBuffer()), name) };
  }
  const readable = plainFile(name, blob, fileMaxBytes, { left: fileMaxBytes });
  if (recogniseMonica(start)) {
    return { brought: readMonica(await textOf(readable), name, choices.zone) };
  }
  return isTable.test(name) ? readTable(file, await textOf(readable), choices) : undefined;
}

const isZip = /\.zip$/i;

function linkedInOr({ name, blob }: NamedFile): Read {
  if (linkedInFileOf(name)) return { linkedIn: true };
  if (blob.size === 0) throw new FileDefect('empty', name);
  return undefined;
}

/** What each file is, and what those bring that are not LinkedIn's. */
async function sorted(files: readonly NamedFile[], choices: ImportChoices, { stop }: ReadTools) {
  const linkedIn: NamedFile[] = [];
  const others: { file: NamedFile; read: Exclude<Read, { linkedIn: true }> }[] = [];
  for (const file of files) {
    stop?.throwIfAborted();
    const read = await readOne(file, choices);
    if (read && 'linkedIn' in read) linkedIn.push(file);
    else others.push({ file, read });
  }
  return { linkedIn, others };
}

/**
 * What files bring: LinkedIn's export packed or not, address books, tables of other programs.
 * LinkedIn's files tell of one another and are read together; what else lies in their folder is left
 * alone. Throws a FileDefect for the first that cannot be read, and the signal's reason.
 */
export async function readImport(
  files: readonly NamedFile[],
  choices: ImportChoices,
  tools: ReadTools,
): Promise<Reading> {
  const { linkedIn, others } = await sorted(files, choices, tools);
  const brought: Brought[] = [];
  const unknown: UnknownTable[] = [];
  const together = linkedIn.length > 0;
  for (const { file, read } of others) {
    if (read && 'brought' in read) brought.push(read.brought);
    else if (together) linkedIn.push(file);
    else if (read) unknown.push(read.unknown);
    else throw new FileDefect('unknown', file.name);
  }
  if (together) brought.unshift(await readLinkedInFiles(linkedIn, choices, tools));
  return { brought: joinBrought(brought), unknown };
}
