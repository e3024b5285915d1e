import { isArchive } from '../archive';
import { readDirectory } from '../archive-directory';
import { FileDefect } from '../file-defect';
import type { NamedFile } from '../named-file';
import { type LinkedInFile, linkedInFileOf } from './file-names';
import { fileShownBy } from './file-shown-by';

/** The file's kind where its header is LinkedIn's; Google's address book is a `contacts.csv` too. */
async function kindsIn({ name, blob }: NamedFile): Promise<LinkedInFile[]> {
  if (await isArchive(blob)) {
    const rows = await readDirectory(name, blob);
    return rows.flatMap((row) => linkedInFileOf(row.name) ?? []);
  }
  if (!/\.(?:csv|tsv|txt)$/i.test(name)) return [];
  const shown = await fileShownBy(blob);
  return shown ? [linkedInFileOf(name) ?? shown] : [];
}

/** True for an archive that calls itself LinkedIn's, and is damaged or not loaded to its end. */
const callsItself = (name: string) => /linkedindataexport.*\.zip$/i.test(name);

/**
 * Which files of LinkedIn's export are among these; none where they are something else. Only names and
 * headers are looked at. An archive that cannot be opened counts by its own name, so that reading it
 * tells what is wrong.
 */
export async function recognise(files: readonly NamedFile[]): Promise<ReadonlySet<LinkedInFile>> {
  const kinds = new Set<LinkedInFile>();
  for (const file of files) {
    try {
      for (const kind of await kindsIn(file)) kinds.add(kind);
    } catch (error) {
      if (!(error instanceof FileDefect)) throw error;
    }
    if (kinds.size === 0 && callsItself(file.name)) kinds.add('connections');
  }
  return kinds;
}
