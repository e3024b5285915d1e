import type { Entry } from './entry';

/** The numbers kept of each person. */
export const numberColumns = ['level', 'marks', 'contact', 'live', 'due', 'quiet'] as const;
type NumberColumn = (typeof numberColumns)[number];
/** The texts kept of each person. */
export const textColumns = ['id', 'name', 'company', 'tags'] as const;
type TextColumn = (typeof textColumns)[number];

/** Columns as they are stored: one long text and one run of numbers each, which load at once. */
export type PackedColumns = Record<TextColumn, string> & Record<NumberColumn, Int32Array>;

/**
 * What lists go by, of everybody: one column for each fact, the same place in each for one person.
 * A place never becomes another person's; that of somebody who is gone stays empty.
 */
export class Columns {
  readonly id: string[] = [];
  readonly name: string[] = [];
  readonly company: string[] = [];
  readonly tags: string[] = [];
  readonly level: number[] = [];
  readonly marks: number[] = [];
  readonly contact: number[] = [];
  readonly live: number[] = [];
  readonly due: number[] = [];
  readonly quiet: number[] = [];
  #places: Map<string, number> | undefined;

  get length(): number {
    return this.id.length;
  }

  /** The place of a person; undefined for somebody who is not in the roll. */
  placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.id.map((one, place) => [one, place]));
    return this.#places.get(id);
  }

  /** Puts somebody in, new or changed, and gives the place. */
  put(entry: Entry): number {
    const place = this.placeOf(entry.id) ?? this.length;
    this.#places?.set(entry.id, place);
    for (const column of textColumns) this[column][place] = entry[column];
    for (const column of numberColumns) this[column][place] = entry[column];
    return place;
  }

  /** Empties the place of somebody who is gone. */
  remove(id: string): number | undefined {
    const place = this.placeOf(id);
    if (place === undefined) return undefined;
    this.#places?.delete(id);
    this.id[place] = '';
    return place;
  }

  pack(): PackedColumns {
    return {
      id: this.id.join('\n'),
      name: this.name.join('\n'),
      company: this.company.join('\n'),
      tags: this.tags.join('\n'),
      level: Int32Array.from(this.level),
      marks: Int32Array.from(this.marks),
      contact: Int32Array.from(this.contact),
      live: Int32Array.from(this.live),
      due: Int32Array.from(this.due),
      quiet: Int32Array.from(this.quiet),
    };
  }

  static unpack(packed: PackedColumns): Columns {
    const columns = new Columns();
    if (packed.level.length === 0) return columns;
    const filled = { ...columns };
    for (const column of textColumns) filled[column] = packed[column].split('\n');
    for (const column of numberColumns) filled[column] = Array.from(packed[column]);
    return Object.assign(columns, filled);
  }
}
