import { balanceOf } from '../domain/balance';
import type { PersonCard } from '../domain/person-card';
import { sayDate } from './days';
import { t } from './i18n';
import { calledOn } from './person-card/called';

/** Said quietly when it would be the second ask with nothing given since. */
export function AskedBefore({ card }: { card: PersonCard }) {
  const { hint, sinceGift } = balanceOf(card);
  const last = sinceGift.at(-1);
  if (!hint || !last) return null;
  return <p class="quiet">{t('draft_askedBefore', calledOn(card), sayDate(last.askedOn))}</p>;
}
