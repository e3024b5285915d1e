import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { AskForm } from '../forms/ask-form';
import { HelpForm } from '../forms/help-form';
import { PromiseForm } from '../forms/promise-form';
import { IntroductionForm } from '../introductions/introduction-form';
import type { OpenForm } from './forms';

interface RarerFormProps {
  card: PersonCard;
  today: CivilDay;
  open: OpenForm;
  onClose: () => void;
}

/** The form that is open, where it is one of these. */
export function RarerForm({ card, today, open, onClose }: RarerFormProps) {
  switch (open) {
    case 'introduction':
      return <IntroductionForm card={card} onClose={onClose} />;
    case 'ask':
      return <AskForm card={card} today={today} onClose={onClose} />;
    case 'help':
      return <HelpForm card={card} today={today} onClose={onClose} />;
    case 'promise':
      return <PromiseForm card={card} onClose={onClose} />;
    default:
      return null;
  }
}
