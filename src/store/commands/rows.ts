import * as v from 'valibot';
import { type Ask, type AskId, askSchema } from '../../domain/ask';
import { type Help, type HelpId, helpSchema } from '../../domain/help';
import type { Introduction, IntroductionId } from '../../domain/introduction';
import { introductionSchema } from '../../domain/introduction-schema';
import { type PromiseId, type PromiseRecord, promiseSchema } from '../../domain/promise';
import { Refusal } from '../../domain/refusal';
import type { Context } from './context';

/** A stored row as what it should be. Throws a Refusal when there is none. */
function existing<T>(schema: v.GenericSchema<unknown, T>, row: unknown): T {
  if (!row) throw new Refusal('gone');
  return v.parse(schema, row);
}

/** The ask with this id. Throws a Refusal when there is none any more, as do the others here. */
export async function askById({ tx }: Context, id: AskId): Promise<Ask> {
  return existing<Ask>(askSchema, await tx.objectStore('asks').get(id));
}

export async function helpById({ tx }: Context, id: HelpId): Promise<Help> {
  return existing<Help>(helpSchema, await tx.objectStore('helps').get(id));
}

export async function promiseById({ tx }: Context, id: PromiseId): Promise<PromiseRecord> {
  return existing<PromiseRecord>(promiseSchema, await tx.objectStore('promises').get(id));
}

export async function introductionById({ tx }: Context, id: IntroductionId): Promise<Introduction> {
  return existing<Introduction>(introductionSchema, await tx.objectStore('introductions').get(id));
}
