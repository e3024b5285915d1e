import type { CivilDay } from '../domain/civil-day';
import type {
  Brought,
  BroughtInteraction,
  BroughtPerson,
  RowReason,
} from '../domain/import/brought';
import { textMaxLength } from '../domain/note';
import { lineMaxLength, nameMaxLength } from '../domain/person';

/** What a file says of a person, before it is looked at: everything may be empty. */
export type Said = Omit<Partial<BroughtPerson>, 'from' | 'connected' | 'tags'> & {
  tags?: readonly string[];
  /** This product wrote it: not a space of it is changed. */
  exact?: boolean;
};

const cadenceMaxDays = 3650;

/** One line, as people write names and companies; a text that this product wrote stays as it is. */
function asLine(text: string, exact: boolean): string {
  return (exact ? text : text.trim().replace(/\s+/gu, ' ')).slice(0, lineMaxLength);
}

const notEmpty = (text: string) => text !== '';

function withoutEmpty(fields: object): object {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(said);
}

function cadenceOf(days: number | undefined): number | undefined {
  const fits = days !== undefined && Number.isInteger(days) && days > 0 && days <= cadenceMaxDays;
  return fits ? days : undefined;
}

/** What one file brings, gathered row by row. */
export class Bringing {
  readonly #brought: Brought;
  readonly #file: string;
  #rows = 0;

  constructor(file: string) {
    this.#file = file;
    this.#brought = {
      files: [],
      people: [],
      messages: [],
      interactions: [],
      notes: [],
      helps: [],
      unusable: [],
    };
  }

  /** A row that cannot be used, as it stood. */
  unusable(row: number, reason: RowReason, cells: readonly string[]): void {
    this.#brought.unusable.push({ file: this.#file, row, reason, cells: [...cells] });
  }

  /**
   * Somebody the file tells of.
   * @returns their place; undefined where nothing says who it is, which is noted
   */
  person(
    { exact = false, ...said }: Said,
    row: number,
    cells: readonly string[],
  ): number | undefined {
    this.#rows += 1;
    const line = (text = '') => asLine(text, exact);
    const name = exact ? said.name : said.name?.trim().replace(/\s+/gu, ' ');
    const emails = [said.email, ...(said.otherEmails ?? [])].map(line).filter(notEmpty);
    const [email, ...otherEmails] = new Set(emails);
    const aliases = [...new Set(said.aliases)];
    if (name && name.length > nameMaxLength) {
      this.unusable(row, 'too_long', cells);
      return undefined;
    }
    if (!name && !email && aliases.length === 0) {
      this.unusable(row, 'nobody', cells);
      return undefined;
    }
    const fields: Partial<BroughtPerson> = withoutEmpty({
      ...said,
      name,
      headline: line(said.headline),
      company: line(said.company),
      role: line(said.role),
      email,
      otherEmails,
      tags: [...new Set(said.tags?.map(line).filter(notEmpty))],
      cadenceDays: cadenceOf(said.cadenceDays),
    });
    const from = { file: this.#file, row };
    return this.#brought.people.push({ ...fields, from, aliases, connected: true }) - 1;
  }

  /** A note about somebody; nothing where it is empty. */
  note(person: number, text: string, day?: CivilDay): void {
    const trimmed = text.trim();
    if (!trimmed) return;
    if (trimmed.length > textMaxLength) this.#tooLong(person, trimmed);
    else this.#brought.notes.push(day ? { person, day, text: trimmed } : { person, text: trimmed });
  }

  /** Something that happened with somebody. */
  interaction(given: BroughtInteraction): void {
    const text = given.text.trim();
    if (text.length > textMaxLength) this.#tooLong(given.person, text);
    else this.#brought.interactions.push({ ...given, text });
  }

  #tooLong(person: number, text: string): void {
    const row = this.#brought.people[person]?.from.row ?? 1;
    this.unusable(row, 'too_long', [text]);
  }

  /** All of it. */
  done(): Brought {
    const file = { name: this.#file, state: 'read', rows: this.#rows } as const;
    return { ...this.#brought, files: [file] };
  }
}
