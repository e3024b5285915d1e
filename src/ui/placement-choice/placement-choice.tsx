import { useId } from 'preact/hooks';
import type { Placement } from '../../domain/settings';
import { type MessageKey, t } from '../i18n';
import './placement-choice.css';

const choices: readonly { placement: Placement; name: MessageKey; what: MessageKey }[] = [
  { placement: 'page', name: 'placement_page', what: 'placement_pageWhat' },
  { placement: 'side-panel', name: 'placement_sidePanel', what: 'placement_sidePanelWhat' },
];

interface PlacementChoiceProps {
  chosen: Placement | undefined;
  onChoose: (placement: Placement) => void;
}

/**
 * Where the notes are to be shown: on the profile page, or beside it with the page untouched; and
 * what LinkedIn's terms say of it, since the choice hangs on them.
 */
export function PlacementChoice({ chosen, onChoose }: PlacementChoiceProps) {
  const id = useId();
  return (
    <div class="placement-choice" role="radiogroup" aria-labelledby={id}>
      <h2 id={id}>{t('placement_question')}</h2>
      {choices.map(({ placement, name, what }) => (
        <div class="placement" key={placement}>
          <input
            type="radio"
            id={`${id}-${placement}`}
            name={id}
            checked={chosen === placement}
            aria-describedby={`${id}-${placement}-what`}
            onChange={() => onChoose(placement)}
          />
          <div>
            <label for={`${id}-${placement}`}>{t(name)}</label>
            <p class="quiet" id={`${id}-${placement}-what`}>
              {t(what)}
            </p>
          </div>
        </div>
      ))}
      <p class="terms">{t('placement_terms')}</p>
    </div>
  );
}
