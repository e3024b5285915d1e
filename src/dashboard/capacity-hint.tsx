import { capacityOf, minutesAContact } from '../domain/prompts/capacity';
import type { Settings } from '../domain/settings';
import { sayNumber, t, tCount } from '../ui/i18n';

interface CapacityHintProps {
  settings: Settings;
  /** How many people there are at level 1. */
  people: number;
}

/** What the time a month is enough for, with every number it rests on. Changes nothing. */
export function CapacityHint({ settings, people }: CapacityHintProps) {
  const { fit } = capacityOf(settings, people);
  const { minutesAMonth, cadences } = settings;
  if (fit === undefined) return null;
  const rests = t(
    'capacity_restsOn',
    sayNumber(minutesAMonth),
    sayNumber(minutesAContact),
    sayNumber(cadences[1]),
  );
  return (
    <p class="quiet capacity">
      {tCount('capacity_people', people)} {tCount('capacity_fit', fit)}{' '}
      {people > fit && t('capacity_over')} {rests}
    </p>
  );
}
