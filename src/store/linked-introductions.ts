import { type Introduction, partiesOf } from '../domain/introduction';
import type { PersonId } from '../domain/person';
import type { LinkedIntroduction } from '../domain/prompts/rule';
import type { ReadTransaction } from './database';
import { introductionsAfter, introductionsOf } from './introductions';
import { namesOf } from './read-person';

function roleOf(introduction: Introduction, id: PersonId): LinkedIntroduction['as'] {
  if (introduction.targetId === id) return 'target';
  const [other] = partiesOf(introduction);
  if (other !== id) return 'before';
  return introduction.direction === 'received' ? 'helper' : 'for';
}

function byDay(a: LinkedIntroduction, b: LinkedIntroduction): number {
  const [one, other] = [a.introduction, b.introduction];
  return one.wantedOn.localeCompare(other.wantedOn) || one.writtenAt.localeCompare(other.writtenAt);
}

/** Every introduction that concerns a person, as it looks from them, oldest first. */
export async function linkedIntroductions(
  tx: ReadTransaction,
  id: PersonId,
): Promise<LinkedIntroduction[]> {
  const own = await introductionsOf(tx, id);
  const isHelper = own.some((one) => one.direction === 'received' && one.helperId === id);
  const after = isHelper ? await introductionsAfter(tx, id) : [];
  const all = [...new Map([...own, ...after].map((one) => [one.id, one])).values()];
  const names = await namesOf(tx, all.flatMap(partiesOf));
  const linked = all.flatMap((introduction) => {
    const [other, target] = partiesOf(introduction).map((party) => names.get(party));
    if (other === undefined || target === undefined) return [];
    return [{ introduction, as: roleOf(introduction, id), other, target }];
  });
  return linked.sort(byDay);
}
