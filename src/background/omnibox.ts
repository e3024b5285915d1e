import type { PersonLine } from '../domain/person-line';
import { type Disposition, openDashboard } from './dashboard';

type Find = (search: string, limit: number) => Promise<PersonLine[]>;
type Suggest = (suggestions: chrome.omnibox.SuggestResult[]) => void;

const most = 6;
/** As many namesakes as are looked through for the one that was chosen. */
const namesakes = 100;

/** Chrome reads a description as XML, in which no control character may stand; Firefox as plain text. */
export function plainOrXml(text: string, isXml: boolean): string {
  const seen = text.replace(/[\p{Cc}\p{Cs}]/gu, ' ');
  if (!isXml) return seen;
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return seen.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const isXml = () => !('sidebarAction' in chrome);

function describe({ called, excerpt, headline, company }: PersonLine): string {
  const about = excerpt ?? headline ?? company;
  return plainOrXml(about ? `${called} – ${about}` : called, isXml());
}

/** What a chosen line puts into the address bar: the name, and enough of the id to tell namesakes apart. */
const mark = (personId: string) => `#${personId.slice(0, 8)}`;
const contentOf = ({ called, personId }: PersonLine) => `${called} ${mark(personId)}`;

const suggestFirst = (description: string) => chrome.omnibox.setDefaultSuggestion({ description });
const words = (key: string) => plainOrXml(chrome.i18n.getMessage(key), isXml());

/** Says what can be searched for, before anything is typed. */
export function inviteSearch(): void {
  suggestFirst(words('omnibox_hint'));
}

/** Offers the people that fit: the first is what Enter opens, the others stand below. */
export function suggestPeople(find: Find) {
  return async (text: string, suggest: Suggest): Promise<void> => {
    if (!text.trim()) return inviteSearch();
    const [first, ...others] = await find(text, most);
    suggestFirst(first ? describe(first) : words('omnibox_none'));
    suggest(others.map((line) => ({ content: contentOf(line), description: describe(line) })));
  };
}

async function personFor(text: string, find: Find): Promise<PersonLine | undefined> {
  const [, name = '', id] = /^(.*) (#[0-9a-f]{8})$/.exec(text) ?? [];
  if (!id) return (await find(text, 1))[0];
  return (await find(name, namesakes)).find(({ personId }) => mark(personId) === id);
}

/** Opens the person that was chosen, or the best for what was typed; else everybody. */
export function openPerson(find: Find) {
  return async (text: string, disposition: Disposition): Promise<void> => {
    const person = text.trim() ? await personFor(text, find) : undefined;
    await openDashboard(person ? `#/people/${person.personId}` : '#/people', disposition);
  };
}
