import { zipSync } from 'fflate';

const first = ['Mara', 'Jürg', 'Sara', 'Ona', 'Pia', 'Tomé', 'Ilse', 'Bo', 'Ruth', 'Kaan'];
const last = ['Quill', 'Halloway', 'Vale', 'Fenn', 'Moss', 'Özil', 'Berg', 'Tarn', 'Ash', 'Lund'];
const words =
  'thank you for the talk about mills and how the grain is bought I would like to hear more when you are back next week'.split(
    ' ',
  );
const www = 'https://www.linkedin.com/in/';

/** The same numbers every time. @param {number} seed */
function dice(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @param {number} index */
const nameOf = (index) => `${first[index % 10]} ${last[Math.floor(index / 10) % 10]}${index}`;
/** @param {number} index */
const slugOf = (index) => nameOf(index).toLowerCase().replace(' ', '-');
const quoted = (/** @type {string[]} */ cells) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** @param {number} people */
function connections(people) {
  const rows = ['First Name,Last Name,URL,Email Address,Company,Position,Connected On'];
  for (let index = 0; index < people; index += 1) {
    const [given, family] = nameOf(index).split(' ');
    const day = String(1 + (index % 28)).padStart(2, '0');
    rows.push(
      `${given},${family},${www}${encodeURIComponent(slugOf(index))},,Mill ${index % 900},Buyer,${day} Mar ${2026 - (index % 15)}`,
    );
  }
  return rows.join('\n');
}

/**
 * Messages as LinkedIn writes them since 2026: all quoted, with line breaks.
 * @param {number} people
 * @param {number} count
 */
function* messages(people, count) {
  const roll = dice(7);
  yield '"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","ATTACHMENTS"\n';
  const own = ['Robin Eck', `${www}robin-eck`];
  let left = count;
  for (let talk = 0; left > 0; talk += 1) {
    const index = roll(people);
    const other = [nameOf(index), www + slugOf(index)];
    const id = `2-${btoa(`${String(talk).padStart(36, '0')}_100`)}`;
    const start = Date.UTC(2010 + roll(16), roll(12), 1 + roll(28), roll(24));
    for (let turn = Math.min(left, 1 + roll(24)); turn > 0; turn -= 1) {
      left -= 1;
      const [from, to] = roll(2) === 0 ? [own, other] : [other, own];
      const at = new Date(start + turn * (roll(9) < 7 ? 300_000 : 90_000_000)).toISOString();
      const date = `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
      const length = 2 + roll(9);
      const text = Array.from({ length }, () => words[roll(words.length)]).join(' ');
      const content = roll(12) === 0 ? `${text}\n"${text}"` : text;
      yield `${quoted([id, '', from[0] ?? '', from[1] ?? '', to[0] ?? '', to[1] ?? '', date, '', content, 'INBOX', ''])}\n`;
    }
  }
}

/**
 * An invented export of this size.
 * @param {number} people
 * @param {number} count of messages
 */
export function makeExport(people, count) {
  const encoder = new TextEncoder();
  const parts = [];
  let some = '';
  for (const row of messages(people, count)) {
    some += row;
    if (some.length < 2 ** 20) continue;
    parts.push(Buffer.from(encoder.encode(some)));
    some = '';
  }
  parts.push(Buffer.from(encoder.encode(some)));
  const files = {
    'Connections.csv': encoder.encode(connections(people)),
    'messages.csv': new Uint8Array(Buffer.concat(parts)),
    'Profile.csv': encoder.encode('First Name,Last Name,Geo Location\nRobin,Eck,'),
  };
  const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  return { zip: zipSync(files, { level: 6 }), size };
}
