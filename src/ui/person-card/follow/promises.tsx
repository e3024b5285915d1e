import type { CivilDay } from '../../../domain/civil-day';
import type { PersonCard } from '../../../domain/person-card';
import type { PromiseRecord } from '../../../domain/promise';
import { Button } from '../../button';
import { sayDate } from '../../days';
import { t } from '../../i18n';
import { useRun } from '../../results/run';
import { calledOn } from '../called';
import { RecordItem } from './record-item';
import { RecordSection } from './record-section';

interface PromisesProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
}

const isOpen = ({ keptOn, droppedOn }: PromiseRecord) => !keptOn && !droppedOn;

/** What was promised on either side. */
export function Promises({ card, today, headingLevel }: PromisesProps) {
  return (
    <RecordSection
      heading={t('promise_list')}
      headingLevel={headingLevel}
      all={card.promises}
      isOpen={isOpen}
      item={(promise) => (
        <Item key={promise.id} promise={promise} called={calledOn(card)} today={today} />
      )}
    />
  );
}

function headOf({ by, dueDay, keptOn, droppedOn }: PromiseRecord, called: string): string {
  const who = by === 'me' ? t('promise_mine') : t('promise_them', called);
  if (keptOn) return t('promise_keptOn', who, sayDate(keptOn));
  if (droppedOn) return t('promise_droppedOn', who);
  return dueDay ? t('promise_for', who, sayDate(dueDay)) : who;
}

interface ItemProps {
  promise: PromiseRecord;
  called: string;
  today: CivilDay;
}

function Item({ promise, called, today }: ItemProps) {
  const run = useRun();
  const { id, what } = promise;
  const record = (step: 'kept' | 'dropped') => {
    const progress = { of: 'promise', promiseId: id, step, day: today } as const;
    return run.act({ name: 'recordProgress', progress }, t('record_noted'), true);
  };
  return (
    <RecordItem
      head={headOf(promise, called)}
      text={what}
      named={what}
      record={{ of: 'promise', id }}
    >
      {isOpen(promise) && (
        <div class="buttons">
          <Button onClick={() => record('kept')}>{t('promise_kept')}</Button>
          <Button look="bare" onClick={() => record('dropped')}>
            {t('promise_dropped')}
          </Button>
        </div>
      )}
    </RecordItem>
  );
}
