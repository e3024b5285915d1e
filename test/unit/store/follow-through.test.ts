import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../src/domain/civil-day';
import type { CommandArgs, Result } from '../../../src/domain/commands';
import type { Database } from '../../../src/store/database';
import { settings } from '../../../src/store/queries/settings';
import { templates } from '../../../src/store/queries/templates';
import { commandCalled, today, worldAfter } from './follow-through-commands';
import { cardOf, emptyDatabase, happened, jonas, mara, run } from './support';
import { cardById, only } from './world';

const kinds = (card: Awaited<ReturnType<typeof cardOf>>, day: string = today) =>
  card.interactions.filter((one) => one.day === day).map(({ kind }) => kind);

async function introductionOf(db: Database, id: string) {
  const { introductions } = await cardOf(db, mara);
  const found = introductions.find(({ introduction }) => introduction.id === id);
  if (!found) throw new Error('no introduction');
  return found;
}

describe('what is open with a person', () => {
  it('stands on their card, with the names of those it is about', async () => {
    const { card } = await worldAfter();
    expect(only(card.asks)).toMatchObject({ what: 'A look at my map', askedOn: '2026-11-19' });
    expect(only(card.promises)).toMatchObject({ by: 'me', madeOn: '2026-11-20' });
    expect(only(card.helps)).toMatchObject({ direction: 'got', what: 'Read my map.' });
    expect(
      card.introductions.map(({ other, target }) => [other.called, target.called]).sort(),
    ).toEqual([
      ['Jonas Reed', 'Mara Quill'],
      ['Mara Quill', 'Ada Frost'],
    ]);
  });

  it('is in the history where it was being in touch', async () => {
    const { card } = await worldAfter();
    expect(kinds(card, '2026-11-19')).toEqual(['letter']);
    expect(kinds(card, '2026-11-18')).toEqual(['got-help']);
  });

  it.each([
    ['message', 'message'],
    ['email', 'email'],
    ['letter', 'letter'],
    ['call', 'call'],
    ['in-person', 'meeting'],
  ] as const)('an ask by %s is logged as a %s', async (medium, kind) => {
    const db = await emptyDatabase();
    const ask = { what: 'His view', medium, askedOn: today };
    await run(db, { name: 'addAsk', target: { profile: jonas }, ask });
    expect(kinds(await cardOf(db, jonas))).toEqual([kind]);
  });
});

describe('somebody known by name alone', () => {
  it('is kept, can be found on a card, and needs no address', async () => {
    const { db, made } = await worldAfter();
    const ada = await cardById(db, made.ada);
    expect(ada).toMatchObject({ name: 'Ada Frost', draftKey: `person:${made.ada}` });
    expect(ada).not.toHaveProperty('alias');
    expect(await db.count('aliases')).toBe(2);
  });

  it('goes with the introduction that brought them in, unless something else is about them', async () => {
    const db = await emptyDatabase();
    const brought = await run(db, {
      name: 'addIntroduction',
      introduction: {
        direction: 'received',
        helper: { profile: mara },
        target: { name: 'Ada Frost' },
        about: '',
      },
    });
    const personId = brought.person?.id;
    if (!personId) throw new Error('nobody');
    const promise = { by: 'me', what: 'Write to her' } as const;
    await run(db, { name: 'addPromise', target: { personId }, promise });
    await run(db, { name: 'undo', commandId: brought.commandId });
    expect((await cardById(db, personId)).promises).toHaveLength(1);
    expect(await db.count('people')).toBe(1);
  });
});

describe('what is said of a person', () => {
  it('stands on the card and is forgotten by null or an empty text', async () => {
    const { db, card } = await worldAfter('change what is said of a person');
    expect(card.about).toMatchObject({
      keyPerson: true,
      caresAbout: 'Tides',
      offers: [{ kind: 'help', text: 'Docs' }],
      email: 'mara@example.org',
      language: 'de',
      cadenceDays: 45,
      pausedUntil: '2026-12-01',
    });
    await run(db, {
      name: 'changePerson',
      target: { profile: mara },
      fields: {
        keyPerson: false,
        caresAbout: ' ',
        offers: [{ kind: 'view', text: ' ' }],
        email: '',
        language: null,
        cadenceDays: null,
        pausedUntil: null,
      },
    });
    expect(Object.keys((await cardOf(db, mara)).about)).toEqual(['levels']);
  });

  it('is kept with the details in one change', async () => {
    const { card } = await worldAfter('edit the details with what is said of a person');
    expect(card.company).toBe('Brackwater Labs');
    expect(card.about).toMatchObject({ keyPerson: true, caresAbout: 'Tides', cadenceDays: 0 });
  });

  it('that is not named stays', async () => {
    const { db } = await worldAfter('change what is said of a person');
    await run(db, { name: 'changePerson', target: { profile: mara }, fields: { cadenceDays: 0 } });
    expect((await cardOf(db, mara)).about).toMatchObject({ caresAbout: 'Tides', cadenceDays: 0 });
  });
});

describe('the history of levels', () => {
  it('has every level with its day', async () => {
    const { card } = await worldAfter('change the level');
    expect(card.about.levels).toEqual([
      { level: 2, day: '2026-11-20' },
      { level: 1, day: '2026-11-21' },
    ]);
  });

  it('begins with the level there was before histories were kept', async () => {
    const { db, made } = await worldAfter();
    const row = await db.get('people', made.mara);
    if (!row) throw new Error('nobody');
    const { levels: _, ...before } = row;
    await db.put('people', { ...before, levelSetOn: civilDay('2026-03-01') });
    await run(db, { name: 'setLevel', target: { profile: mara }, level: 3 });
    expect((await cardOf(db, mara)).about.levels).toEqual([
      { level: 2, day: '2026-03-01' },
      { level: 3, day: '2026-11-21' },
    ]);
  });
});

describe('a talk', () => {
  it('that was held tells what was learned, and its promises are kept', async () => {
    const { made, card } = await worldAfter('a talk was held');
    expect(card.conversations).toEqual([]);
    expect(only(card.pastConversations)).toMatchObject({
      heldOn: today,
      preparation: { purpose: 'Learn how tide tables are made.' },
      learned: { learned: 'Paper counts.', names: ['Lena Ortiz'], mayStayInTouch: true },
    });
    const ofTalk = card.promises.filter(({ conversationId }) => conversationId === made.talkId);
    expect(ofTalk.map(({ by, what, madeOn }) => [by, what, madeOn]).sort()).toEqual([
      ['me', 'Send the map', today],
      ['them', 'Send the table', today],
    ]);
  });

  it('with nothing to tell is no past conversation on the card', async () => {
    const { db, made } = await worldAfter();
    const outcome: Result = {
      result: 'held',
      day: today,
      text: '',
      learned: { learned: ' ', names: [] },
    };
    await run(db, { name: 'recordResult', conversationId: made.talkId, outcome });
    expect((await cardOf(db, mara)).pastConversations).toEqual([]);
  });

  it('that is agreed anew keeps its preparation; emptied, it has none', async () => {
    const { db, made, card } = await worldAfter('agree another day');
    expect(only(card.conversations)).toMatchObject({
      appointment: { day: '2026-11-30' },
      preparation: { snapshot: 'I map harbours.' },
    });
    await run(db, commandCalled('prepare nothing', made));
    expect(only((await cardOf(db, mara)).conversations)).not.toHaveProperty('preparation');
  });
});

describe('a step', () => {
  it('keeps or drops a promise, and one can become the other', async () => {
    const { card } = await worldAfter('drop a promise', 'keep a promise');
    expect(only(card.promises)).toMatchObject({ keptOn: today });
    expect(only(card.promises)).not.toHaveProperty('droppedOn');
  });

  it('of an ask is a day of its own, and no contact', async () => {
    const { card } = await worldAfter(
      'an ask is tried again',
      'an ask is answered',
      'an ask rests',
    );
    expect(only(card.asks)).toMatchObject({
      triedAgainOn: today,
      answeredOn: today,
      restedOn: today,
    });
    expect(kinds(card)).toEqual([]);
  });

  it('that tells what came of help is logged, one that only notes it is not', async () => {
    const noted = await worldAfter('what came of help');
    expect(only(noted.card.helps)).toMatchObject({ outcome: 'It is printed.', outcomeOn: today });
    expect(kinds(noted.card)).toEqual([]);
    const told = await worldAfter('told what came of help');
    expect(only(told.card.helps)).toMatchObject({ toldOn: today });
    expect(kinds(told.card)).toEqual(['told-outcome']);
  });

  it('that brings two people together is logged for both', async () => {
    const { db, made, card } = await worldAfter('introduced two people');
    expect(kinds(card)).toEqual(['introduced']);
    expect(kinds(await cardById(db, made.jonas))).toEqual(['introduced']);
  });

  it('of thanks and of news is logged for the helper', async () => {
    const { db, made, card } = await worldAfter(
      'thanked for an introduction',
      'told of an introduction',
    );
    expect(kinds(card).sort()).toEqual(['thanked', 'told-outcome']);
    expect(kinds(await cardById(db, made.ada))).toEqual([]);
  });

  it('is taken with the answer to a prompt, and is not logged twice', async () => {
    const { db, made } = await worldAfter();
    await run(db, {
      name: 'answerPrompt',
      personId: made.mara,
      rule: 'tell-outcome',
      occurrence: made.helpId,
      answer: {
        answer: 'done',
        interaction: happened('told-outcome', today, { direction: 'out', text: 'Printed!' }),
        progress: { of: 'help', helpId: made.helpId, outcome: 'Printed', told: true, day: today },
      },
    });
    const card = await cardOf(db, mara);
    expect(kinds(card)).toEqual(['told-outcome']);
    expect(only(card.helps)).toMatchObject({ outcome: 'Printed', toldOn: today });
  });

  it('with words to a prompt is of that matter alone, and the others stay open', async () => {
    const { db, made } = await worldAfter();
    const target = { profile: mara };
    const interaction = happened('got-help', today, { direction: 'in', text: 'A name' });
    await run(db, { name: 'logInteraction', target, interaction });
    await run(db, {
      name: 'answerPrompt',
      personId: made.mara,
      rule: 'tell-outcome',
      occurrence: made.helpId,
      answer: {
        answer: 'done',
        interaction: happened('told-outcome', today, { direction: 'out', text: 'Printed!' }),
        progress: { of: 'help', helpId: made.helpId, outcome: 'Printed', told: true, day: today },
      },
    });
    const { helps } = await cardOf(db, mara);
    const open = helps.filter(({ toldOn }) => !toldOn).map(({ what }) => what);
    expect([helps.length, open]).toEqual([2, ['A name']]);
  });

  it('of where a way has led is of that introduction alone', async () => {
    const { db, made } = await worldAfter();
    const matter = made.receivedId;
    await run(db, {
      name: 'answerPrompt',
      personId: made.mara,
      rule: 'introduction-step',
      occurrence: `${matter} before`,
      answer: {
        answer: 'done',
        interaction: happened('told-outcome', today, { direction: 'out', matter }),
      },
    });
    const card = await cardOf(db, mara);
    expect(only(card.helps)).not.toHaveProperty('toldOn');
    const told = await db.getAll('interactions');
    expect(told.filter(({ kind }) => kind === 'told-outcome')).toMatchObject([{ matter }]);
  });
});

describe('what is logged', () => {
  it('as help is in the ledger too, and is deleted from both', async () => {
    const { db, card } = await worldAfter('log help given');
    const given = card.helps.find(({ direction }) => direction === 'gave');
    if (!given?.interactionId) throw new Error('not in the ledger');
    await run(db, { name: 'deleteInteraction', interactionId: given.interactionId });
    expect(only((await cardOf(db, mara)).helps).direction).toBe('got');

    const { made, ...other } = await worldAfter('delete help');
    expect((await cardById(other.db, made.mara)).interactions.map(({ kind }) => kind)).toEqual([
      'letter',
    ]);
  });

  it('as news tells of help up to that day, and of whom one has met', async () => {
    const { db, made } = await worldAfter('met whom one was introduced to');
    await run(db, {
      name: 'logInteraction',
      target: { profile: mara },
      interaction: happened('got-help', today, { direction: 'in', text: 'Later help' }),
    });
    const tell = (day: string) =>
      run(db, {
        name: 'logInteraction',
        target: { profile: mara },
        interaction: happened('told-outcome', day, { direction: 'out' }),
      });
    await tell('2026-11-20');
    const { helps } = await cardOf(db, mara);
    expect(helps.map(({ what, toldOn }) => [what, toldOn])).toEqual([
      ['Later help', undefined],
      ['Read my map.', '2026-11-20'],
    ]);
    expect((await introductionOf(db, made.receivedId)).introduction).not.toHaveProperty('toldOn');
    await tell(today);
    expect((await introductionOf(db, made.receivedId)).introduction).toMatchObject({
      toldOn: today,
    });
  });

  it('as thanks is for the introductions that came about, and only by the one thanked', async () => {
    const early = await worldAfter('log thanks', 'introduced by somebody');
    const before = await introductionOf(early.db, early.made.receivedId);
    expect(before.introduction).not.toHaveProperty('thankedOn');
    const { db, made } = await worldAfter('introduced by somebody', 'log thanks');
    const thanked = await introductionOf(db, made.receivedId);
    expect(thanked.introduction).toMatchObject({ introducedOn: today, thankedOn: today });
  });

  it('as thanks of theirs is none of mine', async () => {
    const { db, made } = await worldAfter('introduced by somebody');
    await run(db, {
      name: 'logInteraction',
      target: { profile: mara },
      interaction: happened('thanked', today, { direction: 'in' }),
    });
    expect((await introductionOf(db, made.receivedId)).introduction).not.toHaveProperty(
      'thankedOn',
    );
  });

  it('as an event is in everybody’s history once', async () => {
    const { db, made, card } = await worldAfter('log an event');
    expect(kinds(card)).toEqual(['event']);
    expect(kinds(await cardById(db, made.ada))).toEqual(['event']);
  });
});

describe('drafts of the user’s own', () => {
  it('are listed by name, changed and deleted', async () => {
    const { db, made } = await worldAfter('save a draft', 'change a draft');
    expect((await templates(db)).map(({ name }) => name)).toEqual(['Danke', 'Hello again']);
    await run(db, { name: 'deleteTemplate', templateId: made.templateId });
    expect((await templates(db)).map(({ name }) => name)).toEqual(['Danke']);
  });
});

describe('merging', () => {
  it('moves everything, and leaves nobody introduced to themselves', async () => {
    const { db, made } = await worldAfter('merge both sides of an introduction');
    const card = await cardById(db, made.jonas);
    expect(only(card.asks).personId).toBe(made.jonas);
    expect(only(card.helps).personId).toBe(made.jonas);
    expect(only(card.promises).personId).toBe(made.jonas);
    expect(only(card.introductions)).toMatchObject({
      other: { personId: made.jonas, called: 'Jonas Reed' },
      target: { called: 'Ada Frost' },
    });
  });
});

describe('settings', () => {
  it('are cleared by null', async () => {
    const { db } = await worldAfter('choose a rhythm');
    expect(await settings(db)).toMatchObject({ pausedUntil: '2026-12-24' });
    await run(db, { name: 'changeSettings', settings: { pausedUntil: null } });
    expect(await settings(db)).not.toHaveProperty('pausedUntil');
    expect((await settings(db)).cadences[1]).toBe(7);
  });

  it('are changed one by one, so that none of two quick choices is lost', async () => {
    const db = await emptyDatabase();
    const choose = (chosen: Extract<CommandArgs, { name: 'changeSettings' }>['settings']) =>
      run(db, { name: 'changeSettings', settings: chosen });
    const quiet = (weekday: number, is = true) => choose({ quietDay: { weekday, quiet: is } });
    await Promise.all([quiet(7), quiet(6), choose({ cadences: { 1: 14 } })]);
    await choose({ cadences: { 3: 365 } });
    expect(await settings(db)).toMatchObject({
      quietDays: [6, 7],
      cadences: { 1: 14, 2: 90, 3: 365 },
    });
    await Promise.all([quiet(6, false), quiet(6, false)]);
    expect((await settings(db)).quietDays).toEqual([7]);
  });
});
