import type { Learned, Preparation } from '../../domain/conversation';

const said = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean);

/** A preparation as it is stored; undefined when nothing is said in it. */
export function prepared(preparation: Preparation | undefined): Preparation | undefined {
  if (!preparation) return undefined;
  const purpose = preparation.purpose.trim();
  const snapshot = preparation.snapshot.trim();
  const questions = said(preparation.questions);
  const offers = preparation.offers
    .map(({ kind, text }) => ({ kind, text: text.trim() }))
    .filter(({ text }) => text !== '');
  const isEmpty = !purpose && !snapshot && questions.length + offers.length === 0;
  return isEmpty ? undefined : { purpose, snapshot, questions, offers };
}

/** What came of a talk as it is stored; undefined when there is nothing to tell. */
export function learnedOf(learned: Learned | undefined): Learned | undefined {
  if (!learned) return undefined;
  const { mayStayInTouch } = learned;
  const text = learned.learned.trim();
  const names = said(learned.names);
  if (!text && names.length === 0 && mayStayInTouch === undefined) return undefined;
  return { learned: text, names, ...(mayStayInTouch !== undefined && { mayStayInTouch }) };
}
