import { useId, useState } from 'preact/hooks';
import type { PairReason, TwinPair } from '../../domain/duplicates';
import type { MergedField } from '../../domain/merged-fields';
import type { PersonId } from '../../domain/person';
import { Button } from '../../ui/button';
import { currentDay } from '../../ui/clock';
import { type MessageKey, t } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { FieldRow } from './field-row';
import { saidFields } from './fields';
import { SideHead } from './side-head';

const whyWords: Readonly<Record<PairReason, MessageKey>> = {
  member: 'duplicates_member',
  email: 'duplicates_email',
  'name-company': 'duplicates_nameCompany',
  name: 'duplicates_name',
  chosen: 'duplicates_chosen',
};

interface PairProps {
  pair: TwinPair;
  /** Which of the two stays unless the user says otherwise. */
  stays?: 0 | 1;
  /** Called with the one who stayed. */
  onMerged?: (into: PersonId) => void;
  /** Takes the place of “Not the same person” where the user chose the two. */
  onCancel?: (() => void) | undefined;
}

/** Two records side by side, field by field. Nothing is chosen and done but by the user. */
export function Pair({ pair: { why, sides }, stays = 0, onMerged, onCancel }: PairProps) {
  const id = useId();
  const run = useRun();
  const [stay, setStay] = useState<0 | 1>(stays);
  const [chosen, setChosen] = useState<Partial<Record<MergedField, 0 | 1>>>({});
  const [one, other] = sides;
  const [into, from] = stay === 0 ? [one, other] : [other, one];
  const fields = saidFields(sides);
  const choiceOf = (field: MergedField) => chosen[field] ?? stay;
  const merge = async () => {
    const take = fields.filter((field) => chosen[field] !== undefined && chosen[field] !== stay);
    const args = { name: 'mergePeople', into: into.personId, from: from.personId } as const;
    const failed = await run.act({ ...args, take }, t('merge_saved', into.called), true);
    if (!failed) onMerged?.(into.personId);
  };
  const apart = () => {
    const people: [typeof one.personId, typeof one.personId] = [one.personId, other.personId];
    return run.act({ name: 'notSamePerson', people }, t('duplicates_apart'), true);
  };
  return (
    <section class="pair" aria-labelledby={id}>
      <h2 id={id}>{t('duplicates_pair', one.called, other.called)}</h2>
      <p class="quiet">{t(whyWords[why])}</p>
      <table>
        <caption class="unseen">{t('duplicates_pair', one.called, other.called)}</caption>
        <thead>
          <tr>
            <td />
            {sides.map((side, at) => (
              <th scope="col" key={side.personId}>
                <SideHead
                  side={side}
                  name={`${id}-stay`}
                  stays={stay === at}
                  onStay={() => setStay(at === 0 ? 0 : 1)}
                  today={currentDay()}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow
              key={field}
              field={field}
              sides={sides}
              name={`${id}-${field}`}
              chosen={choiceOf(field)}
              onChoose={(side) => setChosen({ ...chosen, [field]: side })}
            />
          ))}
        </tbody>
      </table>
      <p class="quiet">{t('duplicates_all', from.called, into.called)}</p>
      <div class="buttons">
        <Button look="first" onClick={merge}>
          {t('merge_do')}
        </Button>
        {onCancel ? (
          <Button onClick={onCancel}>{t('form_cancel')}</Button>
        ) : (
          <Button onClick={apart}>{t('duplicates_notSame')}</Button>
        )}
      </div>
    </section>
  );
}
