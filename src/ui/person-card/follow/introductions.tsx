import type { CivilDay } from '../../../domain/civil-day';
import { stepsNext } from '../../../domain/introduction-steps';
import type { CardIntroduction, PersonCard } from '../../../domain/person-card';
import { t } from '../../i18n';
import { IntroductionActions } from '../../introductions/introduction-actions';
import { sayIntroduction, sayState } from '../../introductions/words';
import { RecordItem } from './record-item';
import { RecordSection } from './record-section';

interface IntroductionsProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
}

/** The introductions the person has a part in, whatever the part. */
export function Introductions({ card, today, headingLevel }: IntroductionsProps) {
  return (
    <RecordSection
      heading={t('introduction_list')}
      headingLevel={headingLevel}
      all={card.introductions}
      isOpen={({ introduction }) => stepsNext(introduction).length > 0}
      item={(between) => <Item key={between.introduction.id} between={between} today={today} />}
    />
  );
}

function Item({ between, today }: { between: CardIntroduction; today: CivilDay }) {
  const { id, about } = between.introduction;
  const who = sayIntroduction(between);
  return (
    <RecordItem head={sayState(between)} text={who} named={who} record={{ of: 'introduction', id }}>
      {about && (
        <p class="quiet" dir="auto">
          {about}
        </p>
      )}
      <IntroductionActions between={between} today={today} />
    </RecordItem>
  );
}
