import fc from 'fast-check';
import { addDays, type CivilDay, civilDay, type LocalNow } from '../../../src/domain/civil-day';
import type { InteractionKind } from '../../../src/domain/interaction';
import { dueStep, nextSteps, type Step } from '../../../src/domain/prompts/next-steps';
import { situationOf } from '../../../src/domain/prompts/situation';
import { defaultSettings } from '../../../src/domain/settings';
import {
  type Asked,
  type Helped,
  type Introduced,
  type Logged,
  mara,
  type Planned,
  type Promised,
  type Said,
} from './records';

export const kinds = ['call', 'message', 'thanked', 'event', 'gave-help'] as const;
const answers = ['done', 'done and recorded', 'snoozed', 'not-this'] as const;
const talks = ['plan', 'held', 'missed', 'move'] as const;
const matters = ['ask', 'answered', 'got help', 'outcome', 'promise', 'wanted'] as const;
const introductions = ['want', 'offer', 'offered', 'chain', 'introduced', 'met', 'rested'] as const;

/** What the user does on a day: answers what is due, or does something of their own accord. */
export const deed = fc.oneof(
  { weight: 6, arbitrary: fc.constant('nothing' as const) },
  { weight: 4, arbitrary: fc.constantFrom(...answers) },
  { weight: 1, arbitrary: fc.constantFrom(...kinds) },
  { weight: 1, arbitrary: fc.constantFrom(...talks) },
  { weight: 1, arbitrary: fc.constantFrom(...matters) },
  { weight: 1, arbitrary: fc.constantFrom(...introductions) },
);
type Of<T> = T extends fc.Arbitrary<infer D> ? D : never;
export type Deed = Of<typeof deed>;

export const start = civilDay('2026-01-01');

/** Who Mara is to the user when it all begins. */
export const beginnings = fc.record(
  {
    level: fc.constantFrom(1, 2, 3),
    levelSetOn: fc.constant(start),
    connectedOn: fc.constant(start),
    importedOn: fc.constant(start),
    keyPerson: fc.constant(true),
    cadenceDays: fc.constantFrom(0, 7, 45),
  },
  { requiredKeys: [] },
);

/** All that is recorded of Mara, to be added to. */
export interface Life {
  is: Record<string, unknown>;
  log: Logged[];
  talks: Planned[];
  answers: Said[];
  asks: Asked[];
  helps: Helped[];
  promises: Promised[];
  introductions: Introduced[];
}

export function lifeOf(is: Record<string, unknown>): Life {
  return {
    ...{ is: { ...is }, log: [], talks: [], answers: [] },
    ...{ asks: [], helps: [], promises: [], introductions: [] },
  };
}

export function stepsOf(life: Life): Step[] {
  return nextSteps(mara(life), defaultSettings);
}

/** The record a step is about, found by the number in its id (`records.ts`). */
function recordOf<T>(list: T[], id: string): T {
  const record = list[Number(id.slice(-12)) % 100];
  if (!record) throw new Error(`no record ${id}`);
  return record;
}

/** Writes down what the form of Done asks for. */
function recordDone(life: Life, { done }: Step, today: CivilDay): void {
  switch (done.form) {
    case 'log':
      life.log.push([done.kind, today]);
      return;
    case 'result':
      recordOf(life.talks, done.conversationId).state = 'held';
      life.log.push(['call', today]);
      return;
    case 'prepare':
      recordOf(life.talks, done.conversationId).purpose = 'ask about the archive';
      return;
    case 'promise':
      recordOf(life.promises, done.promiseId).keptOn = today;
      return;
    case 'outcome': {
      const help = recordOf(life.helps, done.helpId);
      if (help.outcome) help.toldOn = today;
      else Object.assign(help, { outcome: 'a job', outcomeOn: today });
      return;
    }
    case 'introduction':
      recordOf(life.introductions, done.introductionId)[`${done.step}On`] = today;
      return;
    case 'ask':
      recordOf(life.asks, done.askId)[`${done.step}On`] = today;
      return;
    case 'bridge':
      life.introductions.push({ as: 'target', wantedOn: today });
      return;
    case 'sort':
      Object.assign(life.is, { level: 3, levelSetOn: today });
  }
}

function answerWith(life: Life, step: Step, today: CivilDay, how: Deed): void {
  const ref = { rule: step.rule, key: step.key, day: today };
  if (how === 'snoozed') {
    life.answers.push({ ...ref, answer: 'snoozed', until: addDays(today, 5) });
  } else if (how === 'not-this') {
    life.answers.push({ ...ref, answer: 'not-this', situation: situationOf(mara(life)) });
  } else {
    life.answers.push({ ...ref, answer: 'done' });
    if (how === 'done and recorded') recordDone(life, step, today);
  }
}

function actOnTalks(life: Life, today: CivilDay, deed: Deed): void {
  if (deed === 'plan') life.talks.push({ day: addDays(today, 3), time: '10:00' });
  const open = life.talks.findLast(({ state }) => !state);
  if (!open) return;
  if (deed === 'held' || deed === 'missed') open.state = deed;
  if (deed === 'move') open.day = addDays(today, 6);
}

function actOnMatters(life: Life, today: CivilDay, deed: Deed): void {
  if (deed === 'ask') life.asks.push({ askedOn: today });
  if (deed === 'got help') life.helps.push({ day: today });
  if (deed === 'promise') life.promises.push({ madeOn: today });
  if (deed === 'wanted') life.is['keyPerson'] = true;
  const ask = life.asks.findLast(({ answeredOn, restedOn }) => !answeredOn && !restedOn);
  if (ask && deed === 'answered') ask.answeredOn = today;
  const help = life.helps.findLast(({ outcome }) => !outcome);
  if (help && deed === 'outcome') Object.assign(help, { outcome: 'a job', outcomeOn: today });
}

function actOnIntroductions({ introductions }: Life, wantedOn: CivilDay, deed: Deed): void {
  if (deed === 'want') introductions.push({ as: 'helper', wantedOn });
  if (deed === 'offer') introductions.push({ as: 'for', wantedOn });
  if (deed === 'offered') introductions.push({ as: 'target', direction: 'made', wantedOn });
  if (deed === 'chain') introductions.push({ as: 'before', wantedOn });
  const open = introductions.findLast(({ metOn, restedOn }) => !metOn && !restedOn);
  if (!open) return;
  if (deed === 'introduced') open.introducedOn = wantedOn;
  if (deed === 'met') open.metOn = wantedOn;
  if (deed === 'rested') open.restedOn = wantedOn;
}

function isKind(deed: string): deed is InteractionKind {
  return kinds.some((kind) => kind === deed);
}

function isAnswer(deed: string): boolean {
  return answers.some((answer) => answer === deed);
}

/** A look at what is due for Mara at a moment, and what was said to it. */
export interface Shown {
  day: CivilDay;
  step: Step;
  answered: Deed;
}

/** Does the deed of a moment; what was shown and answered, if anything was. */
export function liveOn(life: Life, now: LocalNow, deed: Deed): Shown | undefined {
  if (isAnswer(deed)) {
    const step = dueStep(stepsOf(life), now);
    if (!step) return undefined;
    answerWith(life, step, now.day, deed);
    return { day: now.day, step, answered: deed };
  }
  if (isKind(deed)) life.log.push([deed, now.day]);
  actOnTalks(life, now.day, deed);
  actOnMatters(life, now.day, deed);
  actOnIntroductions(life, now.day, deed);
  return undefined;
}
