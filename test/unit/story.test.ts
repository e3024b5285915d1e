import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { civilDay, civilTime } from '../../src/domain/civil-day';
import type { CommandArgs } from '../../src/domain/commands';
import type { IntroductionStep } from '../../src/domain/introduction';
import { introductionIdSchema } from '../../src/domain/introduction-schema';
import type { Prompt } from '../../src/domain/prompts/prompt';
import type { Database } from '../../src/store/database';
import { todayList } from '../../src/store/queries/today-list';
import {
  cardOf,
  clock,
  emptyDatabase,
  happened,
  jonas,
  localNowOfClock,
  mara,
  profileOf,
  run,
} from './store/support';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

type DonePart = Extract<
  Extract<CommandArgs, { name: 'answerPrompt' }>['answer'],
  { answer: 'done' }
>;

async function promptsOn(day: string, time?: string): Promise<Prompt[]> {
  clock.moveTo(day, time);
  return (await todayList(db, localNowOfClock())).prompts;
}

/** The rules that are due on a day, with whom they are about. */
const dueOn = async (day: string, time?: string) =>
  (await promptsOn(day, time)).map(({ called, rule }) => `${called}: ${rule}`);

/** Answers the one prompt of the moment with Done, as its form does. */
async function done(rule: string, how: Omit<DonePart, 'answer'> = {}): Promise<void> {
  const { prompts } = await todayList(db, localNowOfClock());
  const prompt = prompts.find((candidate) => candidate.rule === rule);
  if (!prompt) throw new Error(`${rule} is not due.`);
  const { personId, occurrence } = prompt;
  await run(db, {
    name: 'answerPrompt',
    personId,
    rule,
    occurrence,
    answer: { answer: 'done', ...how },
  });
}

async function formOf<F extends Prompt['done']['form']>(rule: string, form: F) {
  const { prompts } = await todayList(db, localNowOfClock());
  const found = prompts.find((candidate) => candidate.rule === rule)?.done;
  if (found?.form !== form) throw new Error(`${rule} does not open ${form}.`);
  return found as Extract<Prompt['done'], { form: F }>;
}

const target = { profile: mara };

describe('from a connection to an outcome told', () => {
  it('names each step on its day, and nothing in between', async () => {
    clock.moveTo('2026-06-01');
    await run(db, {
      name: 'editPerson',
      target,
      fields: {
        name: 'Mara Quill',
        headline: '',
        company: '',
        connectedOn: civilDay('2026-06-01'),
      },
    });
    expect(await dueOn('2026-06-01')).toEqual(['Mara Quill: say-hello']);

    // A letter says hello and asks; five working days later nobody has answered.
    await run(db, {
      name: 'addAsk',
      target,
      ask: { what: 'Half an hour on tides', medium: 'letter', askedOn: civilDay('2026-06-01') },
    });
    await run(db, { name: 'setLevel', target, level: 3 });
    const phone = 'Mara Quill: phone-after-letter';
    expect(await dueOn('2026-06-07')).not.toContain(phone);
    expect(await dueOn('2026-06-08')).toEqual([phone]);

    // Nobody there; five working days on it may rest, but she calls back.
    const { askId } = await formOf('phone-after-letter', 'ask');
    await done('phone-after-letter', {
      progress: { of: 'ask', askId, step: 'triedAgain', day: civilDay('2026-06-08') },
    });
    expect(await dueOn('2026-06-08')).toEqual([]);
    clock.moveTo('2026-06-09');
    await run(db, {
      name: 'logInteraction',
      target,
      interaction: happened('message', '2026-06-09', { direction: 'in' }),
    });
    await run(db, {
      name: 'planConversation',
      target,
      appointment: { day: civilDay('2026-06-12'), time: civilTime('15:00'), medium: 'meeting' },
    });
    expect(await dueOn('2026-06-11')).toEqual([]);

    // The coffee: prepared the day before, told afterwards, thanked for the next day.
    clock.moveTo('2026-06-11');
    const { talks } = await todayList(db, localNowOfClock());
    expect(talks.map(({ prepare }) => prepare?.rule)).toEqual(['prepare']);
    expect(await dueOn('2026-06-12', '11:00')).toEqual([]);
    expect(await dueOn('2026-06-12', '13:30')).toEqual(['Mara Quill: log-result']);
    const { conversationId } = await formOf('log-result', 'result');
    await run(db, {
      name: 'recordResult',
      conversationId,
      outcome: {
        result: 'held',
        day: civilDay('2026-06-12'),
        text: 'Coffee by the lock.',
        learned: { learned: 'Ask for the gauge logs.', names: ['Jonas Reed'] },
        promises: [{ by: 'me', what: 'Send the map', dueDay: civilDay('2026-06-15') }],
      },
    });
    expect(await dueOn('2026-06-13')).toEqual(['Mara Quill: thank']);
    await done('thank', { interaction: happened('thanked', '2026-06-13', { direction: 'out' }) });
    expect(await dueOn('2026-06-14')).toEqual([]);
    expect(await dueOn('2026-06-15')).toEqual(['Mara Quill: keep-promise']);
    const { promiseId } = await formOf('keep-promise', 'promise');
    await done('keep-promise', {
      progress: { of: 'promise', promiseId, step: 'kept', day: civilDay('2026-06-15') },
    });

    // She introduces me to the one she named; we meet, and the news goes back to her.
    clock.moveTo('2026-06-16');
    await run(db, {
      name: 'addIntroduction',
      introduction: {
        direction: 'received',
        helper: target,
        target: { profile: jonas },
        about: 'Logs of the gauges',
      },
    });
    expect(await dueOn('2026-06-16')).toEqual(['Mara Quill: introduction-step']);
    const { introductionId } = await formOf('introduction-step', 'introduction');
    const step = (name: 'asked' | 'introduced' | 'thanked' | 'told', day: string) =>
      ({ of: 'introduction', introductionId, step: name, day: civilDay(day) }) as const;
    await done('introduction-step', { progress: step('asked', '2026-06-16') });
    expect(await dueOn('2026-06-19')).toEqual([]);
    await run(db, { name: 'recordProgress', progress: step('introduced', '2026-06-19') });
    expect(await dueOn('2026-06-20')).toEqual([
      'Mara Quill: introduction-step',
      'Jonas Reed: propose-talk',
    ]);
    await done('introduction-step', { progress: step('thanked', '2026-06-20') });
    await done('propose-talk', { interaction: happened('message', '2026-06-20') });
    clock.moveTo('2026-06-26');
    await run(db, {
      name: 'logInteraction',
      target: { profile: jonas },
      interaction: happened('call', '2026-06-26'),
    });
    expect(await dueOn('2026-06-27')).toEqual([
      'Jonas Reed: thank',
      'Mara Quill: introduction-step',
    ]);
    await done('thank', { interaction: happened('thanked', '2026-06-27') });
    await done('introduction-step', { progress: step('told', '2026-06-27') });
    expect(await dueOn('2026-06-28')).toEqual([]);
  });

  it('lets a letter rest after two tries, with nothing more to come', async () => {
    clock.moveTo('2026-06-01');
    const ask = { what: 'A word', medium: 'email', askedOn: civilDay('2026-06-01') } as const;
    await run(db, { name: 'addAsk', target, ask });
    clock.moveTo('2026-06-08');
    const { askId } = await formOf('phone-after-letter', 'ask');
    const progress = (step: 'triedAgain' | 'rested', day: string) =>
      ({ progress: { of: 'ask', askId, step, day: civilDay(day) } }) as const;
    await done('phone-after-letter', progress('triedAgain', '2026-06-08'));
    expect(await dueOn('2026-06-14')).not.toContain('Mara Quill: phone-after-letter');
    expect(await dueOn('2026-06-15')).toContain('Mara Quill: phone-after-letter');
    expect(await formOf('phone-after-letter', 'ask')).toMatchObject({ step: 'rested' });
    await done('phone-after-letter', progress('rested', '2026-06-15'));
    expect(await dueOn('2026-06-30')).not.toContain('Mara Quill: phone-after-letter');
  });

  it('goes from a letter without an answer to a call, and on to thanks', async () => {
    clock.moveTo('2026-06-01');
    const ask = { what: 'A word', medium: 'letter', askedOn: civilDay('2026-06-01') } as const;
    await run(db, { name: 'addAsk', target, ask });
    expect(await dueOn('2026-06-08')).toEqual(['Mara Quill: phone-after-letter']);
    const { askId } = await formOf('phone-after-letter', 'ask');
    // They pick up the phone: the question is answered, and it was a talk.
    await done('phone-after-letter', {
      interaction: happened('call', '2026-06-08'),
      progress: { of: 'ask', askId, step: 'answered', day: civilDay('2026-06-08') },
    });
    expect(await dueOn('2026-06-08')).toEqual([]);
    expect(await dueOn('2026-06-09')).toEqual(['Mara Quill: thank']);
    await done('thank', { interaction: happened('thanked', '2026-06-09', { direction: 'out' }) });
    expect(await dueOn('2026-06-30')).toEqual([]);
  });
});

describe('an introduction that I make', () => {
  it('asks both for their leave, waits for their answers, and hears whether they met', async () => {
    clock.moveTo('2026-06-01');
    await run(db, {
      name: 'addIntroduction',
      introduction: {
        direction: 'made',
        for: target,
        target: { profile: jonas },
        about: 'Logs of the gauges',
      },
    });
    const step = 'introduction-step';
    const [of, to] = [`Mara Quill: ${step}`, `Jonas Reed: ${step}`];
    expect((await dueOn('2026-06-01')).sort()).toEqual([to, of]);
    const { introductionId } = await formOf(step, 'introduction');
    const take = (name: IntroductionStep, day: string) => {
      clock.moveTo(day);
      const progress = { of: 'introduction', introductionId, step: name } as const;
      return run(db, { name: 'recordProgress', progress: { ...progress, day: civilDay(day) } });
    };
    await take('forAsked', '2026-06-01');
    await take('targetAsked', '2026-06-02');
    expect(await dueOn('2026-06-07')).toEqual([]);
    // Five working days each: the answer of one is asked for, then that of the other.
    expect(await dueOn('2026-06-08')).toEqual([of]);
    await take('forAgreed', '2026-06-08');
    expect(await dueOn('2026-06-08')).toEqual([]);
    expect(await dueOn('2026-06-09')).toEqual([to]);
    await take('targetAgreed', '2026-06-09');
    expect(await dueOn('2026-06-09')).toEqual([of]);
    expect(await formOf(step, 'introduction')).toMatchObject({ step: 'introduced' });
    await take('introduced', '2026-06-09');
    expect(await dueOn('2026-06-22')).toEqual([]);
    expect(await dueOn('2026-06-23')).toEqual([of]);
    expect(await formOf(step, 'introduction')).toMatchObject({ step: 'met' });
    await take('met', '2026-06-23');
    expect(await dueOn('2026-06-24')).toEqual([]);
  });
});

describe('news of a chain', () => {
  it('goes to each of it, and telling one thing tells nobody of another', async () => {
    const ada = { profile: profileOf('ada-frost', { name: 'Ada Frost' }) };
    const introduce = async (helper: typeof target, to: typeof target) => {
      const introduction = { direction: 'received', helper, target: to, about: '' } as const;
      await run(db, { name: 'addIntroduction', introduction });
      const all = await db.getAll('introductions');
      const { id } = all.reduce((a, b) => (a.writtenAt > b.writtenAt ? a : b));
      const introductionId = v.parse(introductionIdSchema, id);
      const progress = { of: 'introduction', introductionId, step: 'introduced' } as const;
      const day = localNowOfClock().day;
      await run(db, { name: 'recordProgress', progress: { ...progress, day } });
    };
    // Mara leads to Jonas, Jonas to Ada.
    clock.moveTo('2026-06-01');
    await introduce(target, { profile: jonas });
    await run(db, {
      name: 'logInteraction',
      target: { profile: jonas },
      interaction: happened('call', '2026-06-01'),
    });
    clock.moveTo('2026-06-10');
    await introduce({ profile: jonas }, ada);
    clock.moveTo('2026-06-15');
    await run(db, {
      name: 'logInteraction',
      target: ada,
      interaction: happened('meeting', '2026-06-15'),
    });
    const maras = async () =>
      (await promptsOn('2026-06-16')).find(({ called }) => called === 'Mara Quill');
    await run(db, { name: 'changeSettings', settings: { dailyCap: 10 } });

    // Mara is thanked and told of Jonas first; that she led to Ada is other news.
    const own = (await cardOf(db, mara)).introductions.find(
      ({ target: to }) => to.called === 'Jonas Reed',
    );
    if (!own) throw new Error('no introduction');
    for (const step of ['thanked', 'told'] as const) {
      const introductionId = own.introduction.id;
      const progress = { of: 'introduction', introductionId, step } as const;
      const day = civilDay('2026-06-15');
      await run(db, { name: 'recordProgress', progress: { ...progress, day } });
    }
    const news = await maras();
    expect(news?.reason.values).toEqual([
      'Mara Quill',
      'Ada Frost',
      { day: '2026-06-15' },
      'Jonas Reed',
    ]);
    if (news?.done.form !== 'log' || !news.done.matter) throw new Error('not told');
    const { personId, rule, occurrence } = news;
    const interaction = happened('told-outcome', '2026-06-16', {
      direction: 'out',
      matter: news.done.matter,
    });
    const answer = { answer: 'done', interaction } as const;
    await run(db, { name: 'answerPrompt', personId, rule, occurrence, answer });
    clock.moveTo('2026-06-17');
    const { prompts } = await todayList(db, localNowOfClock());
    expect(prompts.filter(({ called }) => called === 'Mara Quill')).toEqual([]);
  });
});
