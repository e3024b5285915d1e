import type { PersonCard as Card } from '../domain/person-card';
import { atHand, ofCard } from '../messages/at-hand';
import { change } from '../messages/change';
import { liveQuery } from '../messages/live-query';
import { send } from '../messages/send';
import { AtHandContext } from '../ui/at-hand/at-hand';
import { Button } from '../ui/button';
import { currentDay } from '../ui/clock';
import { FailureText } from '../ui/field';
import { t } from '../ui/i18n';
import type { Ahead } from '../ui/live-ahead';
import { PersonCard } from '../ui/person-card/person-card';
import { Results } from '../ui/results/results';
import { type Subscribe, useLive } from '../ui/use-live';
import { Folded } from './folded';
import { useOpening } from './use-opening';
import { useShape, useSize } from './use-shape';
import { useWish } from './use-wish';

/** The card of the profile that the panel stands beside. */
export const cardInThisTab: Subscribe<Card | null> = (listener, stop) =>
  liveQuery(() => send('getCardInTab'), listener, stop);

interface PanelProps {
  /** The query where it was begun ahead. */
  ahead?: Ahead<Card | null>;
}

/** What stands beside a profile: the whole card, or folded to a strip or a pill. */
export function Panel({ ahead }: PanelProps) {
  const { value: card, failure } = useLive(ahead?.subscribe ?? cardInThisTab, ahead?.latest);
  const key = card?.draftKey;
  const size = useSize();
  const { opened, open, close } = useOpening(key, size);
  const wished = useWish(open, size);
  const content = useShape(opened);
  return (
    <div class={`frame ${size} ${card || failure ? '' : 'empty'}`}>
      <div ref={content}>
        <p class="deaf" role="status">
          {t('panel_deaf')}
        </p>
        {size !== 'card' && card && <Folded card={card} size={size} onOpen={open} />}
        {size === 'card' && (
          <AtHandContext.Provider value={atHand}>
            <Results run={change} shown={key}>
              {opened && (
                <div class="close">
                  <Button look="bare" onClick={close}>
                    {t('panel_close')}
                  </Button>
                </div>
              )}
              {card && (
                <PersonCard
                  card={card}
                  today={currentDay()}
                  headingLevel={1}
                  {...ofCard}
                  {...wished}
                />
              )}
              {!card && <FailureText failure={failure} />}
            </Results>
          </AtHandContext.Provider>
        )}
      </div>
    </div>
  );
}
