import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { CommandArgs } from '../../domain/commands';
import type { PersonCard } from '../../domain/person-card';
import { type Failure, refused } from '../failure';
import { checkDay } from '../forms/day-field';
import { useForm } from '../forms/use-form';
import { t } from '../i18n';
import { useRun } from '../results/run';
import { type AboutDraft, aboutDraft, changedAbout } from './about-draft';

interface WhoDraft {
  name: string;
  headline: string;
  company: string;
  connected: string;
}

/** Which of the two days was turned down. */
type At = 'connected' | 'pause';
type Checked = { args: CommandArgs } | { failure: Failure; at?: At };

function checkDetails(
  card: PersonCard,
  who: WhoDraft,
  about: AboutDraft,
  today: CivilDay,
): Checked {
  const { name, headline, company, connected } = who;
  // Somebody known by address alone may stay so; a name once there is not to be lost by accident.
  if (card.name && name.trim() === '') return { failure: refused('name-empty') };
  const checked = connected ? checkDay(connected, { max: today }) : { day: null };
  if ('failure' in checked) return { ...checked, at: 'connected' };
  const changed = changedAbout(about, card.about, today);
  if ('failure' in changed) return { ...changed, at: 'pause' };
  const fields = { name, headline, company, connectedOn: checked.day };
  const more = Object.keys(changed.fields).length > 0 ? { about: changed.fields } : {};
  return { args: { name: 'editPerson', target: card.target, fields, ...more } };
}

/** The details of a person while they are being edited; saved in one change. */
export function useDetails(card: PersonCard, today: CivilDay, onClose: () => void) {
  const run = useRun();
  const [who, setWho] = useState<WhoDraft>({
    name: card.name ?? '',
    headline: card.headline ?? '',
    company: card.company ?? '',
    connected: card.connectedOn ?? '',
  });
  const [about, setAbout] = useState(() => aboutDraft(card.about));
  const [at, setAt] = useState<At>();
  const { failure, failureAt, submit } = useForm(async () => {
    const checked = checkDetails(card, who, about, today);
    setAt('at' in checked ? checked.at : undefined);
    if ('failure' in checked) return checked.failure;
    const failed = await run.save(checked.args, t('details_saved'));
    if (!failed) onClose();
    return failed;
  });
  const atName = failureAt('name');
  const atDay = failureAt('day');
  return {
    who,
    about,
    changeWho: (change: Partial<WhoDraft>) => setWho((before) => ({ ...before, ...change })),
    changeAbout: (change: Partial<AboutDraft>) => setAbout((before) => ({ ...before, ...change })),
    failures: {
      name: atName,
      connected: at === 'pause' ? undefined : atDay,
      pause: at === 'pause' ? atDay : undefined,
      other: atName || atDay ? undefined : failure,
    },
    submit,
  };
}
