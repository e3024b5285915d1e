import { IDBFactory } from 'fake-indexeddb';
import { civilDay } from '../../../src/domain/civil-day';
import type { CommandArgs } from '../../../src/domain/commands';
import type { Progress } from '../../../src/domain/progress';
import { cardOf, emptyDatabase, happened, jonas, mara, profileOf, run } from './support';
import { preparation, type World, world } from './world';

export const today = civilDay('2026-11-21');
const target = { profile: mara };

const progress = (of: Progress): CommandArgs => ({ name: 'recordProgress', progress: of });
const result = (
  outcome: Extract<CommandArgs, { name: 'recordResult' }>['outcome'],
  { talkId }: World,
): CommandArgs => ({
  name: 'recordResult',
  conversationId: talkId,
  outcome,
});

type Step = Extract<Progress, { of: 'introduction' }>['step'];
const received =
  (step: Step) =>
  ({ receivedId }: World) =>
    progress({ of: 'introduction', introductionId: receivedId, step, day: today });
const made =
  (step: Step) =>
  ({ madeId }: World) =>
    progress({ of: 'introduction', introductionId: madeId, step, day: today });

/** Every command of this part of the product, each in the ways it differs. */
export const commands: Record<string, (world: World) => CommandArgs> = {
  'add people by name': () => ({
    name: 'addPeople',
    people: [
      { name: 'Ines Vale', level: 1 },
      { name: 'Tom Hale', pausedUntil: civilDay('2026-12-24') },
    ],
  }),
  'change what is said of a person': () => ({
    name: 'changePerson',
    target,
    fields: {
      keyPerson: true,
      caresAbout: 'Tides',
      offers: [{ kind: 'help', text: 'Docs' }],
      email: 'mara@example.org',
      language: 'de',
      cadenceDays: 45,
      pausedUntil: civilDay('2026-12-01'),
    },
  }),
  'edit the details with what is said of a person': () => ({
    name: 'editPerson',
    target,
    fields: { name: 'Mara Quill', headline: '', company: 'Brackwater Labs', connectedOn: null },
    about: { keyPerson: true, caresAbout: 'Tides', cadenceDays: 0 },
  }),
  'change the level': () => ({ name: 'setLevel', target, level: 1 }),
  'add an ask': () => ({
    name: 'addAsk',
    target: { profile: profileOf('ines-vale', { name: 'Ines Vale' }) },
    ask: {
      what: 'Her view',
      medium: 'in-person',
      askedOn: today,
      followUpOn: civilDay('2026-12-01'),
    },
  }),
  'add a promise': () => ({
    name: 'addPromise',
    target: { profile: jonas },
    promise: { by: 'them', what: 'The minutes', dueDay: today },
  }),
  'add an introduction to a new name': ({ jonas: personId }) => ({
    name: 'addIntroduction',
    introduction: {
      direction: 'received',
      helper: { personId },
      target: { name: 'Lena Ortiz' },
      about: 'Maps',
    },
  }),
  'add an introduction between two new names': () => ({
    name: 'addIntroduction',
    introduction: {
      direction: 'made',
      for: { name: 'Lena Ortiz' },
      target: { name: 'Tom Hale' },
      about: '',
    },
  }),
  'keep a promise': ({ promiseId }) =>
    progress({ of: 'promise', promiseId, step: 'kept', day: today }),
  'drop a promise': ({ promiseId }) =>
    progress({ of: 'promise', promiseId, step: 'dropped', day: today }),
  'an ask is answered': ({ askId }) => progress({ of: 'ask', askId, step: 'answered', day: today }),
  'an ask is tried again': ({ askId }) =>
    progress({ of: 'ask', askId, step: 'triedAgain', day: today }),
  'an ask rests': ({ askId }) => progress({ of: 'ask', askId, step: 'rested', day: today }),
  'what came of help': ({ helpId }) =>
    progress({ of: 'help', helpId, outcome: 'It is printed.', told: false, day: today }),
  'told what came of help': ({ helpId }) =>
    progress({ of: 'help', helpId, outcome: 'It is printed.', told: true, day: today }),
  'asked for an introduction': received('asked'),
  'an introduction is agreed': received('agreed'),
  'introduced by somebody': received('introduced'),
  'met whom one was introduced to': received('met'),
  'thanked for an introduction': received('thanked'),
  'told of an introduction': received('told'),
  'an introduction rests': received('rested'),
  'the one it is for is asked': made('forAsked'),
  'the one it is for agrees': made('forAgreed'),
  'the target is asked': made('targetAsked'),
  'the target agrees': made('targetAgreed'),
  'introduced two people': made('introduced'),
  'the two have met': made('met'),
  'delete an ask': ({ askId: id }) => ({ name: 'deleteRecord', record: { of: 'ask', id } }),
  'delete a promise': ({ promiseId: id }) => ({
    name: 'deleteRecord',
    record: { of: 'promise', id },
  }),
  'delete help': ({ helpId: id }) => ({ name: 'deleteRecord', record: { of: 'help', id } }),
  'delete an introduction': ({ receivedId: id }) => ({
    name: 'deleteRecord',
    record: { of: 'introduction', id },
  }),
  'log an event': ({ mara: one, jonas: two, ada }) => ({
    name: 'logEvent',
    people: [one, two, ada, one].map((personId) => ({ personId })),
    day: today,
    text: 'Harbour fair',
  }),
  'save a draft': () => ({
    name: 'saveTemplate',
    template: { name: 'Danke', language: 'de', text: 'Vielen Dank …' },
  }),
  'change a draft': ({ templateId }) => ({
    name: 'saveTemplate',
    templateId,
    template: { name: 'Hello again', language: 'en', text: 'Dear …' },
  }),
  'delete a draft': ({ templateId }) => ({ name: 'deleteTemplate', templateId }),
  'agree another day': ({ talkId: conversationId }) => ({
    name: 'agreeConversation',
    conversationId,
    appointment: { day: civilDay('2026-11-30'), medium: 'video' },
  }),
  'prepare a talk otherwise': ({ talkId: conversationId }) => ({
    name: 'prepareConversation',
    conversationId,
    preparation: { ...preparation, questions: ['Who else?', ' '] },
  }),
  'prepare nothing': ({ talkId: conversationId }) => ({
    name: 'prepareConversation',
    conversationId,
    preparation: { purpose: '', snapshot: ' ', questions: [], offers: [] },
  }),
  'plan a prepared talk': () => ({ name: 'planConversation', target, preparation }),
  'a talk was held': (world) =>
    result(
      {
        result: 'held',
        day: today,
        text: 'Good.',
        learned: { learned: 'Paper counts.', names: ['Lena Ortiz'], mayStayInTouch: true },
        promises: [
          { by: 'me', what: 'Send the map', dueDay: civilDay('2026-12-01') },
          { by: 'them', what: 'Send the table' },
        ],
      },
      world,
    ),
  'done with progress': ({ mara: personId, promiseId }) => ({
    name: 'answerPrompt',
    personId,
    rule: 'keep-promise',
    occurrence: promiseId,
    answer: {
      answer: 'done',
      interaction: happened('gave-help', today, { direction: 'out', text: 'The book' }),
      progress: { of: 'promise', promiseId, step: 'kept', day: today },
    },
  }),
  'choose a rhythm': () => ({
    name: 'changeSettings',
    settings: { cadences: { 1: 7, 2: 30, 3: 0 }, pausedUntil: civilDay('2026-12-24') },
  }),
  'log help given': () => ({
    name: 'logInteraction',
    target,
    interaction: happened('gave-help', today, { direction: 'out', text: 'The docs' }),
  }),
  'log that they were told': () => ({
    name: 'logInteraction',
    target,
    interaction: happened('told-outcome', today, { direction: 'out' }),
  }),
  'log thanks': () => ({
    name: 'logInteraction',
    target,
    interaction: happened('thanked', today, { direction: 'out' }),
  }),
  'merge both sides of an introduction': ({ mara: from, jonas: into }) => ({
    name: 'mergePeople',
    into,
    from,
  }),
  'merge somebody known by name': ({ ada: from, jonas: into }) => ({
    name: 'mergePeople',
    into,
    from,
  }),
};

export function commandCalled(name: string, made: World): CommandArgs {
  const command = commands[name];
  if (!command) throw new Error(`no command ${name}`);
  return command(made);
}

/** A world of its own in which these commands have been carried out, and the card of Mara in it. */
export async function worldAfter(...names: string[]) {
  globalThis.indexedDB = new IDBFactory();
  const db = await emptyDatabase();
  const made = await world(db);
  for (const name of names) await run(db, commandCalled(name, made));
  return { db, made, card: await cardOf(db, mara) };
}
