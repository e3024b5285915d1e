import { useState } from 'preact/hooks';
import type { CommandArgs, Target, Whom } from '../../domain/commands';
import type { PersonCard } from '../../domain/person-card';
import { useAtHand } from '../at-hand/at-hand';
import { refused } from '../failure';
import { ChoicesField } from '../forms/choices-field';
import { Form } from '../forms/form';
import { TextField } from '../forms/text-field';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { calledOn } from '../person-card/called';
import { useRun } from '../results/run';
import { type FindPeople, type WhomDraft, whomOf } from '../whom/whom';
import { WhomField } from '../whom/whom-field';

type Way = 'by-them' | 'of-them' | 'to-them';
type NewIntroduction = Extract<CommandArgs, { name: 'addIntroduction' }>['introduction'];

const nobody: FindPeople = async () => [];

/** Somebody wanted is a way's end; somebody known its beginning. */
function likeliest({ level, about }: PersonCard): Way {
  return about.keyPerson || level === 3 ? 'to-them' : 'by-them';
}

function introductionOf(way: Way, person: Target, other: Whom, about: string): NewIntroduction {
  switch (way) {
    case 'by-them':
      return { direction: 'received', helper: person, target: other, about };
    case 'of-them':
      return { direction: 'made', for: person, target: other, about };
    case 'to-them':
      return { direction: 'received', helper: other, target: person, about };
  }
}

interface IntroductionFormProps {
  card: PersonCard;
  onClose: () => void;
}

/** Who introduces whom, by three words and a name. */
export function IntroductionForm({ card, onClose }: IntroductionFormProps) {
  const run = useRun();
  const { findPeople = nobody } = useAtHand();
  const [way, setWay] = useState(() => likeliest(card));
  const [other, setOther] = useState<WhomDraft>({ name: '' });
  const [about, setAbout] = useState('');
  const find: FindPeople = async (search) =>
    (await findPeople(search)).filter(({ personId }) => personId !== card.personId);
  const { failure, failureAt, submit } = useForm(async () => {
    if (other.name.trim() === '') return refused('name-empty');
    const whom = await whomOf(other, find);
    const introduction = introductionOf(way, card.target, whom, about);
    const failed = await run.save(
      { name: 'addIntroduction', introduction },
      t('introduction_saved'),
    );
    if (!failed) onClose();
    return failed;
  });
  const called = calledOn(card);
  const atWhom = failureAt('name', 'same');
  const atAbout = failureAt('text');
  return (
    <Form
      label={t('card_introduce')}
      onSubmit={submit}
      onCancel={onClose}
      failure={atWhom || atAbout ? undefined : failure}
    >
      <ChoicesField
        label={t('introduction_who')}
        quiet
        first
        value={way}
        onValue={setWay}
        options={[
          { value: 'by-them', label: t('introduction_byThem', called) },
          { value: 'of-them', label: t('introduction_ofThem', called) },
          { value: 'to-them', label: t('introduction_toThem', called) },
        ]}
      />
      <WhomField
        label={t(way === 'to-them' ? 'introduction_helper' : 'introduction_target')}
        value={other}
        onValue={setOther}
        find={find}
        failure={atWhom}
      />
      <TextField
        label={t('introduction_about')}
        value={about}
        onValue={setAbout}
        failure={atAbout}
      />
    </Form>
  );
}
