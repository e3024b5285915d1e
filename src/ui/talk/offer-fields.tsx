import { useRef } from 'preact/hooks';
import type { Preparation } from '../../domain/conversation';
import { type OfferKind, offerKinds } from '../../domain/offer';
import { Button } from '../button';
import { TextField } from '../forms/text-field';
import { offerWords } from '../forms/words';
import { t } from '../i18n';
import { changedAt, removedAt } from './preparation';
import { useFocusAfterwards } from './use-focus-afterwards';

type Offers = Preparation['offers'];

interface OfferFieldsProps {
  value: Offers;
  onValue: (offers: Offers) => void;
  /** What I can offer the person at any time. */
  standing: Offers;
}

/** What I can give in a talk: of five kinds, none of which needs a position. */
export function OfferFields({ value, onValue, standing }: OfferFieldsProps) {
  const place = useRef<HTMLFieldSetElement>(null);
  const focusOn = useFocusAfterwards(place, value);
  const add = (kind: OfferKind, text = '') => {
    focusOn.current = ':scope > * > li:last-child input';
    onValue([...value, { kind, text }]);
  };
  const known = standing.filter(({ text }) => text && !value.some((one) => one.text === text));
  return (
    <fieldset class="entries" ref={place}>
      <legend class="legend">{t('prep_offers')}</legend>
      {value.length > 0 && (
        <ul>
          {value.map((offer, at) => (
            <li key={at} class="entry">
              <TextField
                label={t(offerWords[offer.kind])}
                value={offer.text}
                onValue={(text) => onValue(changedAt(value, at, { ...offer, text }))}
              />
              <span class="entry-buttons">
                <Button
                  look="bare"
                  aria-label={t('prep_offerRemove', t(offerWords[offer.kind]))}
                  onClick={() => {
                    focusOn.current = ':scope > .add .button';
                    onValue(removedAt(value, at));
                  }}
                >
                  ✕
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons add">
        {known.map(({ kind, text }) => (
          <Button key={text} onClick={() => add(kind, text)}>
            + {text}
          </Button>
        ))}
        {offerKinds.map((kind) => (
          <Button key={kind} onClick={() => add(kind)}>
            + {t(offerWords[kind])}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
