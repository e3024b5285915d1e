/** Why a file was turned down as a whole. Each has a plain message `file_<reason>`. */
export type FileReason =
  | 'unknown'
  | 'empty'
  | 'too_large'
  | 'too_many_entries'
  | 'entry_too_large'
  | 'packed_too_well'
  | 'truncated'
  | 'encrypted'
  | 'damaged'
  /** Another archive in the archive: to be unpacked first. */
  | 'packed_twice'
  | 'not_text'
  | 'no_header'
  | 'not_json'
  | 'newer';

/** A file that was turned down as a whole: nothing of it was used. */
export class FileDefect extends Error {
  readonly reason: FileReason;
  /** The file as the user knows it; within an archive, the name of the entry. */
  readonly file: string;
  /** The row it stands in, from 1; missing where it is the file as a whole. */
  readonly row?: number;

  constructor(reason: FileReason, file: string, row?: number) {
    super(row === undefined ? `${file}: ${reason}` : `${file}, row ${row}: ${reason}`);
    this.name = 'FileDefect';
    this.reason = reason;
    this.file = file;
    if (row !== undefined) this.row = row;
  }
}
