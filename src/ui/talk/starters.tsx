import { useState } from 'preact/hooks';
import {
  type StarterPurpose,
  starterPurposes,
  starterQuestions,
} from '../../domain/starter-questions';
import { Button } from '../button';
import { SelectField } from '../forms/select-field';
import { type MessageKey, say, t } from '../i18n';

const purposeWords: Readonly<Record<StarterPurpose, MessageKey>> = {
  field: 'starterPurpose_field',
  role: 'starterPurpose_role',
  company: 'starterPurpose_company',
  decision: 'starterPurpose_decision',
  touch: 'starterPurpose_touch',
};

interface StartersProps {
  /** What is on the list already. */
  asked: string[];
  onAdd: (question: string) => void;
}

/** Questions to begin with, by what the talk is for; a click adds one. */
export function Starters({ asked, onAdd }: StartersProps) {
  const [purpose, setPurpose] = useState<StarterPurpose | 'none'>('none');
  const all = purpose === 'none' ? [] : starterQuestions[purpose].map(say);
  const left = all.filter((question) => !asked.includes(question));
  return (
    <>
      <SelectField
        label={t('prep_starters')}
        value={purpose}
        onValue={setPurpose}
        groups={[
          {
            options: [
              { value: 'none', label: t('prep_startersNone') },
              ...starterPurposes.map((value) => ({ value, label: t(purposeWords[value]) })),
            ],
          },
        ]}
      />
      {left.length > 0 && (
        <ul class="starters" aria-label={t('prep_startersList')}>
          {left.map((question) => (
            <li key={question}>
              <Button
                aria-label={t('prep_starterAdd', question)}
                onClick={({ currentTarget }) => {
                  focusNeighbour(currentTarget);
                  onAdd(question);
                }}
              >
                + {question}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The button goes with its question; the focus stays in the list, or on the choice above it. */
function focusNeighbour(button: EventTarget) {
  if (!(button instanceof HTMLElement)) return;
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const next =
    beside?.querySelector('button') ?? item?.closest('fieldset')?.querySelector('select');
  next?.focus();
}
