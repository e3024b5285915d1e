import { calledBy } from '../../called';
import { ofMadeTarget, ofOneItIsFor } from '../introductions/made';
import { ofHelper, ofOpener } from '../introductions/received';
import type { LinkedIntroduction, Occurrence, PersonRecords, Rule } from '../rule';

function stepsOf(linked: LinkedIntroduction, records: PersonRecords): Occurrence[] {
  const { introduction, as, other, target } = linked;
  const called = calledBy(records.person);
  if (introduction.restedOn) return [];
  if (as === 'before') return ofOpener(introduction, called, linked, records);
  if (introduction.direction === 'received') {
    return as === 'helper' ? ofHelper(introduction, called, target) : [];
  }
  if (as === 'for') return ofOneItIsFor(introduction, called, target);
  return as === 'target' ? ofMadeTarget(introduction, called, other) : [];
}

/** Step by step: one person leads to the next, and thanks and news travel back. */
export const rule: Rule = {
  id: 'introduction-step',
  rank: 60,
  source: { idea: 4 },
  occurrences(records) {
    return records.introductions.flatMap((linked) => stepsOf(linked, records));
  },
};
