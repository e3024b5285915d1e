import { DashboardLink, personRoute } from '../../at-hand/dashboard-link';
import { Button } from '../../button';
import { t } from '../../i18n';
import { Bridges } from '../../person-card/follow/bridges';
import type { DoneProps } from './done-props';

/** Who could introduce me: each asked for with one click, or somebody else on the person's page. */
export function BridgeDone({ prompt, card, onCard, onCancel }: DoneProps<'bridge'>) {
  return (
    <div class="form">
      {card && !onCard && <Bridges card={card} headingLevel={2} />}
      {onCard && <p>{t('done_bridgeBelow')}</p>}
      <p class="quiet">{t('done_bridgeElse')}</p>
      <div class="buttons">
        {!onCard && (
          <DashboardLink look="button" to={personRoute(prompt.personId)}>
            {t('done_openPerson', prompt.called)}
          </DashboardLink>
        )}
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </div>
  );
}
