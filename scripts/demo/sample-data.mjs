import { people, personBySlug } from './people.mjs';

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
 * Whom a command is for: the profile as its page shows it.
 * @param {DemoPerson} person
 */
function targetOf({ slug, memberId, name, headline, company }) {
  const profile = {
    alias: `slug:${slug}`,
    memberAlias: memberKey(memberId),
    name,
    headline,
    company,
  };
  return { profile: { ...profile, reading: /** @type {const} */ ('bound') } };
}

/**
 * What is kept of a person themselves.
 * @param {DemoPerson} person
 * @param {import('./people.mjs').Kept} kept
 * @param {Date} now
 * @returns {CommandArgs[]}
 */
function aboutThem(person, kept, now) {
  const { connectedDaysAgo, level, keyPerson, caresAbout, tags = [], notes } = kept;
  const target = targetOf(person);
  const { name, headline, company } = person;
  const fields = { name, headline, company, connectedOn: dayFrom(now, -connectedDaysAgo) };
  const said = { ...(keyPerson && { keyPerson }), ...(caresAbout && { caresAbout }) };
  return [
    { name: 'editPerson', target, fields },
    ...(level ? [{ name: /** @type {const} */ ('setLevel'), target, level }] : []),
    { name: 'changePerson', target, fields: said },
    ...tags.map((tag) => ({ name: /** @type {const} */ ('tagPerson'), target, tag, tagged: true })),
    ...notes.map((text) => ({ name: /** @type {const} */ ('addNote'), target, text })),
  ];
}

/**
 * What happened between the user and a person, and what is to come of it.
 * @param {DemoPerson} person
 * @param {import('./people.mjs').Kept} kept
 * @param {Date} now
 * @returns {CommandArgs[]}
 */
function aboutUs(person, { happened, asks = [], promises = [], mayIntroduce = [], talk }, now) {
  const target = targetOf(person);
  return [
    ...happened.map(({ daysAgo, ...interaction }) => ({
      name: /** @type {const} */ ('logInteraction'),
      target,
      interaction: { ...interaction, day: dayFrom(now, -daysAgo) },
    })),
    ...asks.map(({ daysAgo, ...ask }) => ({
      name: /** @type {const} */ ('addAsk'),
      target,
      ask: { ...ask, askedOn: dayFrom(now, -daysAgo) },
    })),
    ...promises.map(({ dueInDays, ...promise }) => ({
      name: /** @type {const} */ ('addPromise'),
      target,
      promise: { ...promise, dueDay: dayFrom(now, dueInDays) },
    })),
    ...mayIntroduce.map(({ slug, about }) => ({
      name: /** @type {const} */ ('addIntroduction'),
      introduction: {
        direction: /** @type {const} */ ('received'),
        helper: target,
        target: targetOf(personBySlug(slug)),
        about,
      },
    })),
    ...(talk
      ? [
          {
            name: /** @type {const} */ ('planConversation'),
            target,
            appointment: appointment(talk, now),
            ...('preparation' in talk && talk.preparation && { preparation: talk.preparation }),
          },
        ]
      : []),
  ];
}

/**
 * @param {DemoPerson} person
 * @param {Date} now
 * @returns {CommandArgs[]}
 */
function commandsOf(person, now) {
  const { kept } = person;
  return kept ? [...aboutThem(person, kept, now), ...aboutUs(person, kept, now)] : [];
}

/**
 * Every command that makes the sample: each rule is due for somebody, with a talk tomorrow.
 * @param {Date} now
 * @returns {Command[]}
 */
export function sampleCommands(now) {
  /** @type {CommandArgs} */
  const room = { name: 'changeSettings', settings: { dailyCap: 10 } };
  /** @type {CommandArgs[]} */
  const colours = [
    { name: 'colourTag', tag: 'Tides', colour: 'blue' },
    { name: 'colourTag', tag: 'Sailing', colour: 'amber' },
  ];
  const all = [room, ...people.flatMap((person) => commandsOf(person, now)), ...colours];
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
