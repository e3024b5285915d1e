import type { CivilDay } from '../../../domain/civil-day';
import type { Help } from '../../../domain/help';
import type { PersonCard } from '../../../domain/person-card';
import { sayDayAtStart } from '../../days';
import { HelpActions } from '../../help/help-actions';
import { HelpState } from '../../help/help-state';
import { t } from '../../i18n';
import { calledOn } from '../called';
import { RecordItem } from './record-item';
import { RecordSection } from './record-section';

interface HelpsProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
}

/** Help that was got or given. Only what was got is to be told of, so only that stays open. */
export function Helps({ card, today, headingLevel }: HelpsProps) {
  return (
    <RecordSection
      heading={t('help_list')}
      headingLevel={headingLevel}
      all={card.helps}
      isOpen={({ direction, toldOn }) => direction === 'got' && !toldOn}
      item={(help) => <Item key={help.id} help={help} called={calledOn(card)} today={today} />}
    />
  );
}

function Item({ help, called, today }: { help: Help; called: string; today: CivilDay }) {
  const { id, direction, day, what } = help;
  const key = direction === 'got' ? 'help_got' : 'help_gave';
  const head = t(key, sayDayAtStart(day, today), called);
  return (
    <RecordItem head={head} text={what} named={what || head} record={{ of: 'help', id }}>
      <HelpState help={help} />
      <HelpActions help={help} today={today} />
    </RecordItem>
  );
}
