import { people } from './people.mjs';

/**
 * What the extension accepts as a command, before its ids and days are branded.
 * @typedef {import('valibot').InferInput<typeof import('../../src/domain/commands').commandSchema>} Command
 * @typedef {Command['args']} CommandArgs
 * @typedef {import('./people.mjs').DemoPerson} DemoPerson
 */

/** @param {number} value */
const two = (value) => String(value).padStart(2, '0');

/**
 * The civil day `count` days from `now`.
 * @param {Date} now
 * @param {number} count
 */
function dayFrom(now, count) {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + count);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * A full hour that lies behind `now` and still belongs to its day.
 * @param {Date} now
 */
function timeJustPassed(now) {
  return `${two(Math.max(0, now.getHours() - 2))}:00`;
}

/**
 * @param {import('./people.mjs').Talk} talk
 * @param {Date} now
 */
function appointment(talk, now) {
  const { medium } = talk;
  return 'justPassed' in talk
    ? { day: dayFrom(now, 0), time: timeJustPassed(now), medium }
    : { day: dayFrom(now, talk.inDays), time: talk.time, medium };
}

/**
 * The key by which a member is known: the number inside the id, as the reader of pages gives it.
 * @param {string} memberId
 */
const memberKey = (memberId) => `member:${Buffer.from(memberId, 'base64url').readUInt32BE(4)}`;

/**
 * @param {DemoPerson} person
 * @param {Date} now
 * @returns {CommandArgs[]}
 */
function commandsOf({ slug, memberId, name, headline, company, kept }, now) {
  if (!kept) return [];
  const alias = `slug:${slug}`;
  const memberAlias = memberKey(memberId);
  /** @type {import('valibot').InferInput<typeof import('../../src/domain/commands/target').targetSchema>} */
  const target = {
    profile: { alias, memberAlias, reading: 'bound', name, headline, company },
  };
  const connectedOn = dayFrom(now, -kept.connectedDaysAgo);
  const fields = { name, headline, company, connectedOn };
  return [
    { name: 'editPerson', target, fields },
    ...(kept.level ? [{ name: /** @type {const} */ ('setLevel'), target, level: kept.level }] : []),
    ...kept.happened.map(({ daysAgo, ...happened }) => ({
      name: /** @type {const} */ ('logInteraction'),
      target,
      interaction: { ...happened, day: dayFrom(now, -daysAgo) },
    })),
    ...kept.notes.map((text) => ({ name: /** @type {const} */ ('addNote'), target, text })),
    ...(kept.talk
      ? [
          {
            name: /** @type {const} */ ('planConversation'),
            target,
            appointment: appointment(kept.talk, now),
          },
        ]
      : []),
  ];
}

/**
 * Every command that makes the sample: five follow-ups due, one of each rule, and one talk tomorrow.
 * @param {Date} now
 * @returns {Command[]}
 */
export function sampleCommands(now) {
  /** @type {CommandArgs} */
  const room = { name: 'changeSettings', settings: { dailyCap: 5 } };
  const all = [room, ...people.flatMap((person) => commandsOf(person, now))];
  return all.map((args) => ({ id: crypto.randomUUID(), args }));
}

/**
 * Puts the sample into the extension, by the same messages its own pages send.
 * @param {import('playwright').Page} page a page of the extension
 */
export async function fillWithSampleData(page) {
  const commands = sampleCommands(new Date());
  await page.evaluate(async (all) => {
    for (const command of all) {
      const reply = await chrome.runtime.sendMessage({ request: 'run', args: [command] });
      if (!reply?.ok) throw new Error(`${command.args.name}: ${JSON.stringify(reply)}`);
    }
  }, commands);
}
