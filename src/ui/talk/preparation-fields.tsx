import { useEffect } from 'preact/hooks';
import type { Preparation } from '../../domain/conversation';
import { useAtHand } from '../at-hand/at-hand';
import { TextField } from '../forms/text-field';
import { t } from '../i18n';
import { OfferFields } from './offer-fields';
import type { ToPrepareWith } from './preparation';
import { QuestionFields } from './question-fields';
import './talk.css';

interface PreparationFieldsProps {
  value: Preparation;
  onValue: (change: (before: Preparation) => Preparation) => void;
  about: ToPrepareWith;
  /** The purpose takes the focus when its form opens. */
  first?: boolean;
}

/** What one thinks of before a talk; any part may be left out. */
export function PreparationFields({ value, onValue, about, first }: PreparationFieldsProps) {
  const set = (changed: Partial<Preparation>) => onValue((before) => ({ ...before, ...changed }));
  useSnapshotOfLastTalk(onValue);
  return (
    <>
      {about.caresAbout && <p class="quiet">{t('prep_caresAbout', about.caresAbout)}</p>}
      <TextField
        label={t('prep_purpose')}
        long
        first={first ?? false}
        value={value.purpose}
        onValue={(purpose) => set({ purpose })}
      />
      <TextField
        label={t('prep_snapshot')}
        long
        value={value.snapshot}
        onValue={(snapshot) => set({ snapshot })}
      />
      <QuestionFields value={value.questions} onValue={(questions) => set({ questions })} />
      <OfferFields
        value={value.offers}
        onValue={(offers) => set({ offers })}
        standing={about.offers ?? []}
      />
    </>
  );
}

/** Who I am does not change from one talk to the next: begins with what I said last. */
function useSnapshotOfLastTalk(onValue: PreparationFieldsProps['onValue']) {
  const { getLastSnapshot } = useAtHand();
  useEffect(() => {
    let closed = false;
    const begin = (last: string | null) => {
      if (closed || !last) return;
      onValue((before) => (before.snapshot ? before : { ...before, snapshot: last }));
    };
    // Without it the field is empty, as it is the first time.
    getLastSnapshot?.().then(begin, () => {});
    return () => {
      closed = true;
    };
  }, []);
}
