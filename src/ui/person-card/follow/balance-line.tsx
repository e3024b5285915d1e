import { balanceOf } from '../../../domain/balance';
import type { PersonCard } from '../../../domain/person-card';
import { t, tCount } from '../../i18n';

const times = (count: number) => (count === 2 ? t('times_two') : tCount('times', count));

function sayBalance(card: PersonCard): string {
  const { asks, gifts } = balanceOf(card);
  if (asks > 0 && gifts > 0) return t('balance_both', times(asks), times(gifts));
  if (asks > 0) return t('balance_asked', times(asks));
  return gifts > 0 ? t('balance_gave', times(gifts)) : '';
}

/** Asking and giving in one sentence: to see, never to pay back. */
export function BalanceLine({ card }: { card: PersonCard }) {
  const said = sayBalance(card);
  return said ? <p class="quiet">{said}</p> : null;
}
