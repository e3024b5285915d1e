import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { refused } from '../failure';
import { checkDay, DayField } from '../forms/day-field';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';

interface EditDetailsProps {
  card: PersonCard;
  today: CivilDay;
  onClose: () => void;
}

/** Name, headline, company, and since when connected. */
export function EditDetails({ card, today, onClose }: EditDetailsProps) {
  const run = useRun();
  const [name, setName] = useState(card.name ?? '');
  const [headline, setHeadline] = useState(card.headline ?? '');
  const [company, setCompany] = useState(card.company ?? '');
  const [connected, setConnected] = useState<string>(card.connectedOn ?? '');
  const { failure, failureAt, submit } = useForm(async () => {
    // Somebody known by address alone may stay so; a name once there is not to be lost by accident.
    if (card.name && name.trim() === '') return refused('name-empty');
    const checked = connected ? checkDay(connected, { max: today }) : { day: null };
    if ('failure' in checked) return checked.failure;
    const fields = { name, headline, company, connectedOn: checked.day };
    const args = { name: 'editPerson', target: card.target, fields } as const;
    const failed = await run.save(args, t('details_saved'));
    if (!failed) onClose();
    return failed;
  });
  const atName = failureAt('name');
  const atDay = failureAt('day');
  return (
    <Form
      label={t('card_editDetails')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atName || atDay ? undefined : failure}
    >
      <TextField label={t('details_name')} first value={name} onValue={setName} failure={atName} />
      <TextField label={t('details_headline')} value={headline} onValue={setHeadline} />
      <TextField label={t('details_company')} value={company} onValue={setCompany} />
      <DayField
        label={t('details_connectedOn')}
        value={connected}
        onValue={setConnected}
        max={today}
        failure={atDay}
      />
    </Form>
  );
}
