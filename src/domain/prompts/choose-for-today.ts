import { byRank, compare, type Step } from './next-steps';

/** A due step with whom it is for. */
export interface Candidate {
  personId: string;
  called: string;
  step: Step;
}

function inOrder(a: Candidate, b: Candidate): number {
  return (
    a.step.rank - b.step.rank ||
    compare(a.step.dueDay, b.step.dueDay) ||
    compare(a.called, b.called) ||
    compare(a.personId, b.personId) ||
    byRank(a.step, b.step)
  );
}

/**
 * The day's prompts: one a person, as many as the cap leaves after today's answers.
 * Ordered by rank, then the longest due, then name and id, so that the same candidates in whatever
 * order give the same list, and an answer moves the others up without shuffling them.
 * @returns the chosen, and whether others had to wait
 */
export function chooseForToday<T extends Candidate>(
  candidates: readonly T[],
  { cap, answeredToday }: { cap: number; answeredToday: number },
): { chosen: T[]; more: boolean } {
  const seen = new Set<string>();
  const onePerPerson = [...candidates].sort(inOrder).filter(({ personId }) => {
    const first = !seen.has(personId);
    seen.add(personId);
    return first;
  });
  const places = Math.max(0, cap - answeredToday);
  return { chosen: onePerPerson.slice(0, places), more: onePerPerson.length > places };
}
