import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { DayField } from '../forms/day-field';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { t } from '../i18n';
import { AboutFields } from './about-fields';
import { useDetails } from './use-details';

interface EditDetailsProps {
  card: PersonCard;
  today: CivilDay;
  onClose: () => void;
}

/** Who it is, what they care about, how to write to them and how often. */
export function EditDetails({ card, today, onClose }: EditDetailsProps) {
  const details = useDetails(card, today, onClose);
  const { who, about, changeWho, changeAbout, failures, submit } = details;
  return (
    <Form
      label={t('card_editDetails')}
      onSubmit={submit}
      onCancel={onClose}
      failure={failures.other}
    >
      <TextField
        label={t('details_name')}
        first
        value={who.name}
        onValue={(name) => changeWho({ name })}
        failure={failures.name}
      />
      <TextField
        label={t('details_headline')}
        value={who.headline}
        onValue={(headline) => changeWho({ headline })}
      />
      <TextField
        label={t('details_company')}
        value={who.company}
        onValue={(company) => changeWho({ company })}
      />
      <DayField
        label={t('details_connectedOn')}
        value={who.connected}
        onValue={(connected) => changeWho({ connected })}
        max={today}
        failure={failures.connected}
      />
      <AboutFields value={about} onChange={changeAbout} today={today} atPause={failures.pause} />
    </Form>
  );
}
