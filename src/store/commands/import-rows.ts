import { Refusal } from '../../domain/refusal';
import { lastSeq } from '../last-seq';
import { broughtSet } from '../staging';
import type { Handler } from './handler';
import { placeRows } from './place-rows';

/** Puts rows beside what is there. What they were planned upon must still stand. */
export const importRows: Handler<'importRows'> = async (context, { setId, rows, changes }) => {
  if ((await lastSeq(context.tx)) !== changes) throw new Refusal('changed-since');
  await placeRows(context, broughtSet(setId), rows);
  return {};
};
