/** Whose profile the hostile page is. Her name is public; all else in the panel is not. */
export const slug = 'mara-quill';

/** The letters that only canaries are made of: Cherokee, which stands nowhere else. */
export const canaryRange = 'U+13A0-13F5';

/** Twenty words for what the user wrote, none of which shares a letter with another. */
export const canaries = Array.from({ length: 20 }, (_, n) =>
  String.fromCodePoint(0x13a0 + 3 * n, 0x13a1 + 3 * n, 0x13a2 + 3 * n),
);
const inHeadline = canaries[0] ?? '';
const inNotes = canaries.slice(1, 11);
const inLog = canaries.slice(11, 16);

/** What is typed and not saved. */
export const inDrafts = {
  note: canaries.slice(16, 18).join(' '),
  log: canaries.slice(18).join(' '),
};

/** One of the words that stand in her notes. */
export const inTheNotes = canaries[5] ?? '';

/** The canary letters that got into something a page could see. */
export const leaked = (seen: unknown) =>
  String(typeof seen === 'string' ? seen : JSON.stringify(seen)).match(/[\u13a0-\u13f5]/g) ?? [];

const target = { profile: { alias: `slug:${slug}`, reading: 'unreadable' } };
const day = '2026-01-15';
const fields = { name: 'Mara Quill', headline: inHeadline, company: '', connectedOn: day };

/** The commands that keep the canaries of a person: what was noted and said, and how well she is known. */
export const planting: object[] = [
  { name: 'editPerson', target, fields },
  { name: 'setLevel', target, level: 2 },
  ...inLog.map((text) => ({
    name: 'logInteraction',
    target,
    interaction: { kind: 'call', day, direction: 'both', text },
  })),
  ...inNotes.map((text) => ({ name: 'addNote', target, text })),
];
