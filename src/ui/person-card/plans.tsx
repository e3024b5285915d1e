import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { t } from '../i18n';
import type { CardForms } from './forms';
import { Plan } from './plan';

interface PlansProps {
  card: PersonCard;
  today: CivilDay;
  forms: CardForms;
}

/** Talks still ahead, or waiting to be told how they went. */
export function Plans({ card, today, forms }: PlansProps) {
  if (card.conversations.length === 0) return null;
  return (
    <ul class="plans" aria-label={t('plan_list')}>
      {card.conversations.map((talk) => (
        <Plan key={talk.id} talk={talk} about={card.about} today={today} forms={forms} />
      ))}
    </ul>
  );
}
