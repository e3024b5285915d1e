import type { CivilDay } from '../domain/civil-day';
import type { OutPerson } from './out-person';

/** Headings and keys, in the user's language. */
export interface MarkdownWords {
  company: string;
  role: string;
  level: string;
  email: string;
  connectedOn: string;
  lastContact: string;
  nextStep: string;
  notes: string;
  happened: string;
  introductions: string;
}

/** Something that happened, or an introduction, as one line of a list. */
export interface Dated {
  day: CivilDay;
  /** In words: `Call`. */
  what: string;
  text: string;
}

/** Somebody with what a page about them tells. */
export interface PageOf {
  person: OutPerson;
  /** The name of the file, without its ending. */
  file: string;
  /** Newest first. */
  happened: readonly Dated[];
  /** A sentence each, with links in it. */
  introductions: readonly string[];
}

/** A text of one line in the head of a file: JSON's way of writing is YAML's too. */
const inHead = (text: string) => JSON.stringify(text);

function headOf({ person, file }: PageOf, words: MarkdownWords): string[] {
  const { called, company, role, level, email, profile, connectedOn, lastContact, tags } = person;
  const fields: [string, string | undefined][] = [
    [words.company, company],
    [words.role, role],
    [words.level, level],
    [words.email, email],
    ['LinkedIn', profile],
    [words.connectedOn, connectedOn],
    [words.lastContact, lastContact],
  ];
  const said = fields.flatMap(([key, value]) =>
    value ? [`${inHead(key)}: ${inHead(value)}`] : [],
  );
  // Obsidian finds a file by these names too, and takes no tag with a space.
  const aliases = called === file ? [] : [`aliases: [${inHead(called)}]`];
  const oneWord = tags.map((tag) => tag.trim().replace(/[\s,#]+/gu, '-')).filter(Boolean);
  const plainTags = oneWord.map(inHead);
  const tagLine = plainTags.length > 0 ? [`tags: [${plainTags.join(', ')}]`] : [];
  return ['---', ...aliases, ...tagLine, ...said, '---'];
}

const section = (heading: string, body: readonly string[]) =>
  body.length > 0 ? ['', `## ${heading}`, '', ...body] : [];

/** A text of several lines as one entry of a list. */
const entry = (text: string) => `- ${text.trim().replace(/\r\n?|\n/g, '\n  ')}`;

function datedLine({ day, what, text }: Dated): string {
  return entry(`${day} · ${what}${text.trim() ? `: ${text}` : ''}`);
}

/** One person as a page of Markdown with a head of fields (YAML), as Obsidian opens it. */
export function markdownPage(page: PageOf, words: MarkdownWords): string {
  const { person, happened, introductions } = page;
  const { called, headline, next, notes } = person;
  const noteLines = notes.toReversed().flatMap(({ day, text }, at) => {
    return [...(at > 0 ? [''] : []), `### ${day}`, '', text.replace(/\r\n?/g, '\n')];
  });
  const lines = [
    ...headOf(page, words),
    '',
    `# ${called.replace(/\s+/gu, ' ')}`,
    ...(headline ? ['', headline.replace(/\s+/gu, ' ')] : []),
    ...section(words.nextStep, next ? [entry(`${next.day} · ${next.action}`)] : []),
    ...section(words.introductions, introductions.map(entry)),
    ...section(words.notes, noteLines),
    ...section(words.happened, happened.map(datedLine)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A link to somebody's page. */
export function linkTo(file: string, called: string): string {
  const shown = called.replace(/[[\]|\n]/g, ' ').trim();
  return shown === file || !shown ? `[[${file}]]` : `[[${file}|${shown}]]`;
}
