import type { Ask } from '../../../domain/ask';
import type { CivilDay } from '../../../domain/civil-day';
import type { PersonCard } from '../../../domain/person-card';
import { Button } from '../../button';
import { sayDate, sayDayAtStart } from '../../days';
import { askMediumWords } from '../../forms/words';
import { t } from '../../i18n';
import { useRun } from '../../results/run';
import { RecordItem } from './record-item';
import { RecordSection } from './record-section';

interface AsksProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
}

const isOpen = ({ answeredOn, restedOn }: Ask) => !answeredOn && !restedOn;

/** What the user asked the person for. */
export function Asks({ card, today, headingLevel }: AsksProps) {
  return (
    <RecordSection
      heading={t('ask_list')}
      headingLevel={headingLevel}
      all={card.asks}
      isOpen={isOpen}
      item={(ask) => <Item key={ask.id} ask={ask} today={today} />}
    />
  );
}

function headOf({ askedOn, medium, answeredOn, restedOn, triedAgainOn }: Ask, today: CivilDay) {
  const asked = [sayDayAtStart(askedOn, today), t(askMediumWords[medium])];
  if (answeredOn) return t('ask_closed', ...asked, sayDate(answeredOn));
  if (restedOn) return t('ask_atRest', ...asked);
  if (triedAgainOn) return t('ask_openTried', ...asked, sayDate(triedAgainOn));
  return t('ask_open', ...asked);
}

function Item({ ask, today }: { ask: Ask; today: CivilDay }) {
  const { id, what, followUpOn } = ask;
  return (
    <RecordItem head={headOf(ask, today)} text={what} named={what} record={{ of: 'ask', id }}>
      {isOpen(ask) && (
        <>
          {followUpOn && <p class="quiet">{t('ask_comeBack', sayDate(followUpOn, today))}</p>}
          <Steps ask={ask} today={today} />
        </>
      )}
    </RecordItem>
  );
}

function Steps({ ask, today }: { ask: Ask; today: CivilDay }) {
  const run = useRun();
  const record = (step: 'answered' | 'triedAgain' | 'rested', said: string) => {
    const progress = { of: 'ask', askId: ask.id, step, day: today } as const;
    return run.act({ name: 'recordProgress', progress }, said, true);
  };
  return (
    <div class="buttons">
      <Button onClick={() => record('answered', t('record_noted'))}>{t('ask_answered')}</Button>
      {!ask.triedAgainOn && (
        <Button look="bare" onClick={() => record('triedAgain', t('record_noted'))}>
          {t('ask_triedAgain')}
        </Button>
      )}
      <Button look="bare" onClick={() => record('rested', t('ask_rested'))}>
        {t('record_rest')}
      </Button>
    </div>
  );
}
