import { createElement } from 'preact';
import { useId } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonCard } from '../../domain/person-card';
import { DashboardLink, talkRoute } from '../at-hand/dashboard-link';
import { sayDate } from '../days';
import { t } from '../i18n';
import { Learned } from '../talk/learned';

interface PastTalksProps {
  card: PersonCard;
  today: CivilDay;
  headingLevel: number;
}

/** Talks that were held and have something to tell. */
export function PastTalks({ card, today, headingLevel }: PastTalksProps) {
  const id = useId();
  const { pastConversations, introductions, target } = card;
  if (pastConversations.length === 0) return null;
  const known = introductions
    .filter(({ introduction }) => introduction.direction === 'received')
    .map((one) => one.target.called);
  return (
    <section class="timeline">
      {createElement(`h${headingLevel}`, { id, class: 'quiet' }, t('talks_list'))}
      <ul class="records" aria-labelledby={id}>
        {pastConversations.map(({ id: talkId, heldOn, learned }) => (
          <li key={talkId}>
            <p class="record-head">
              <DashboardLink to={talkRoute(talkId)}>
                {heldOn ? t('talks_heldOn', sayDate(heldOn, today)) : t('talks_list')}
              </DashboardLink>
            </p>
            {learned && <Learned learned={learned} helper={target} known={known} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
