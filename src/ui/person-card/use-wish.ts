import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CommandId } from '../../domain/commands';
import type { PersonCard } from '../../domain/person-card';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { calledOn } from './called';
import type { CardForms } from './forms';

/** What the user wants of a card, from outside of it: by a key or by the context menu. */
export interface CardWish {
  to: 'card' | 'note' | 'log' | 'plan';
  /** The person was kept just now, by this command. */
  kept?: CommandId;
}

/** A wish and what to call when it is met, so that it is met once. */
export interface WishProps {
  wish?: CardWish | undefined;
  onWishMet?: () => void;
}

const places = {
  card: '.who :is(h1, h2)',
  note: '.note-box textarea',
  log: '.more-actions form select',
  plan: '.more-actions form input',
};

/** Takes the focus to where the user wants it, and says what was done on the way there. */
export function useWish(
  place: RefObject<HTMLElement | null>,
  { card: shown, wish, onWishMet }: WishProps & { card: PersonCard },
  forms: CardForms,
): void {
  const run = useRun();
  useEffect(() => {
    const card = place.current;
    if (!wish || !card) return;
    const { to, kept } = wish;
    if ((to === 'log' || to === 'plan') && forms.open !== to) return forms.setOpen(to);
    card.querySelector<HTMLElement>(places[to])?.focus();
    if (kept) run.tell({ commandId: kept }, t('card_kept', calledOn(shown)));
    onWishMet?.();
  }, [wish, forms.open]);
}
