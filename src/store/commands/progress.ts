import type { Ask } from '../../domain/ask';
import type { CivilDay } from '../../domain/civil-day';
import type { Help } from '../../domain/help';
import type { InteractionKind } from '../../domain/interaction';
import type { Progress } from '../../domain/progress';
import type { PromiseRecord } from '../../domain/promise';
import { Refusal } from '../../domain/refusal';
import { checkedPastDay, checkedText } from './checks';
import { type Context, personById, type Told, told } from './context';
import type { Handler } from './handler';
import { introductionGoesOn } from './introduction-progress';
import { log } from './log';
import { askById, helpById, promiseById } from './rows';

type Of<K extends Progress['of']> = Extract<Progress, { of: K }>;

function closed(promise: PromiseRecord, { step, day }: Of<'promise'>): PromiseRecord {
  const { keptOn: _k, droppedOn: _d, ...open } = promise;
  switch (step) {
    case 'kept':
      return { ...open, keptOn: day };
    case 'dropped':
      return { ...open, droppedOn: day };
  }
}

function further(ask: Ask, { step, day }: Of<'ask'>): Ask {
  switch (step) {
    case 'answered':
      return { ...ask, answeredOn: day };
    case 'triedAgain':
      return { ...ask, triedAgainOn: day };
    case 'rested':
      return { ...ask, restedOn: day };
  }
}

function withOutcome(help: Help, outcome: string, told: boolean, day: CivilDay): Help {
  const isNew = outcome !== '' && outcome !== help.outcome;
  return {
    ...help,
    ...(isNew && { outcome, outcomeOn: day }),
    ...(told && { toldOn: day }),
  };
}

async function helpGoesOn(
  context: Context,
  { helpId, outcome = '', told: isTold, day }: Of<'help'>,
  loggedAlready?: InteractionKind,
): Promise<Told> {
  const said = checkedText(outcome).trim();
  if (!said && !isTold) throw new Refusal('what-empty');
  const help = await helpById(context, helpId);
  const after = withOutcome(help, said, isTold, day);
  await context.log.put('helps', after);
  if (isTold && loggedAlready !== 'told-outcome') {
    const direction = help.direction === 'got' ? 'out' : 'in';
    const text = after.outcome ?? '';
    const logged = { kind: 'told-outcome', day, direction, text, matter: help.id } as const;
    await log(context, help.personId, logged);
  }
  return told(await personById(context, help.personId));
}

/**
 * Takes a step of something open.
 * @param loggedAlready kind of what the same command has logged of it, which is not logged again
 */
export async function goOn(
  context: Context,
  progress: Progress,
  loggedAlready?: InteractionKind,
): Promise<Told> {
  checkedPastDay(progress.day, context.today);
  switch (progress.of) {
    case 'promise': {
      const promise = await promiseById(context, progress.promiseId);
      await context.log.put('promises', closed(promise, progress));
      return told(await personById(context, promise.personId));
    }
    case 'ask': {
      const ask = await askById(context, progress.askId);
      await context.log.put('asks', further(ask, progress));
      return told(await personById(context, ask.personId));
    }
    case 'help':
      return helpGoesOn(context, progress, loggedAlready);
    case 'introduction':
      return introductionGoesOn(context, progress, loggedAlready);
  }
}

export const recordProgress: Handler<'recordProgress'> = (context, { progress }) =>
  goOn(context, progress);
