import { readableAddress } from '../../domain/alias';
import type { CivilDay } from '../../domain/civil-day';
import type { TwinSide } from '../../domain/duplicates';
import { sayDayAtStart } from '../../ui/days';
import { t, tCount } from '../../ui/i18n';
import { personHref } from '../route';

interface SideHeadProps {
  side: TwinSide;
  /** Of the choice between the two. */
  name: string;
  stays: boolean;
  onStay: () => void;
  today: CivilDay;
}

/** One of the two records: whose it is, what stands with it, and whether it is the one that stays. */
export function SideHead({ side, name, stays, onStay, today }: SideHeadProps) {
  const { called, aliases, notes, happened, lastContact } = side;
  const holds = [
    tCount('transfer_countNotes', notes),
    tCount('delete_interactions', happened),
    ...(lastContact ? [`${t('people_lastContact')}: ${sayDayAtStart(lastContact, today)}`] : []),
  ];
  return (
    <div class="side-head">
      <a href={personHref(side.personId)} dir="auto">
        {called}
      </a>
      {aliases.map((alias) => (
        <small key={alias}>{readableAddress(alias)}</small>
      ))}
      <small>{holds.join(' · ')}</small>
      <label class="choice">
        <input type="radio" name={name} checked={stays} onChange={onStay} />
        {t('duplicates_stays')}
      </label>
    </div>
  );
}
