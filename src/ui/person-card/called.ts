import { readableAddress } from '../../domain/alias';
import type { PersonCard } from '../../domain/person-card';
import { t } from '../i18n';

/** What to call the person of a card: the name, the address, or at last just "this person". */
export function calledOn(card: Pick<PersonCard, 'name' | 'alias'>): string {
  return card.name ?? (card.alias ? readableAddress(card.alias) : t('card_thisPerson'));
}
