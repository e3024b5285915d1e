import type { NamedFile } from '../../transfer/named-file';

/** More than any export has. */
const filesMax = 5000;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** A folder is read a handful at a time, until a handful is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || all.length > filesMax) return all;
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (isFile(entry)) return [{ name: entry.fullPath.slice(1), blob: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const inside = await Promise.all((await entriesOf(entry)).map(filesIn));
  return inside.flat().slice(0, filesMax);
}

/** The files that were dropped, those in folders included. */
export async function droppedFiles(dropped: DataTransfer): Promise<NamedFile[]> {
  // The list is empty once this event is over, so that entries are taken at once.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(dropped.files);
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** The files that were chosen. */
export function chosenFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])].map((file) => ({
    name: file.webkitRelativePath || file.name,
    blob: file,
  }));
}
