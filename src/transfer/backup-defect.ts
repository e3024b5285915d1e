/** Why a file is no backup that can be restored. Each has a plain message `backup_<defect>`. */
export type DefectKind =
  | 'too_large'
  | 'not_unpacked'
  | 'not_text'
  | 'not_a_backup'
  | 'newer'
  | 'line_too_long'
  | 'no_end'
  | 'changed'
  | 'not_a_row'
  | 'out_of_order'
  | 'counts'
  | 'wrong_passphrase'
  | 'locked_by_key'
  | 'not_unlocked';

/** A file that was turned down as a whole. Nothing of it was used. */
export class BackupDefect extends Error {
  readonly kind: DefectKind;
  /** The line it stands in, from 1; missing where it is the file as a whole. */
  readonly line?: number;

  constructor(kind: DefectKind, line?: number) {
    super(line === undefined ? kind : `${kind}, line ${line}`);
    this.name = 'BackupDefect';
    this.kind = kind;
    if (line !== undefined) this.line = line;
  }
}
