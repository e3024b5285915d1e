import { addDays, type CivilDay } from '../../domain/civil-day';
import { type Interaction, isLive } from '../../domain/interaction';
import { interactionSchema } from '../../domain/interaction-schema';
import type { Review } from '../../domain/review';
import type { ReadTransaction } from '../database';
import { sound } from '../sound';

export type Talked = Pick<Interaction, 'personId' | 'day'>;

/** Live talks, and thanks of mine, since a day. */
export interface TalksAndThanks {
  talks: Talked[];
  thanks: Talked[];
}

/** What happened from a day on, by the index of days. */
export async function talksSince(tx: ReadTransaction, first: CivilDay): Promise<TalksAndThanks> {
  const index = tx.objectStore('interactions').index('day');
  const rows = await index.getAll(IDBKeyRange.lowerBound(first));
  const happened = sound<Interaction>(interactionSchema, rows);
  return {
    talks: happened.filter(isLive),
    thanks: happened.filter(({ kind, direction }) => kind === 'thanked' && direction !== 'in'),
  };
}

/** How many talks were thanked for by the next day. One that can still be is not counted before. */
export function thanksFor({ talks, thanks }: TalksAndThanks, today: CivilDay): Review['thanks'] {
  const thanked = new Set(thanks.map(({ personId, day }) => `${personId} ${day}`));
  const isThanked = ({ personId, day }: Talked) =>
    [day, addDays(day, 1)].some((on) => thanked.has(`${personId} ${on}`));
  const withinADay = talks.filter(isThanked).length;
  const late = talks.filter((talk) => !isThanked(talk) && addDays(talk.day, 1) < today).length;
  return { talks: withinADay + late, withinADay };
}
