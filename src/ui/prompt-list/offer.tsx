import { useId } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Prompt } from '../../domain/prompts/prompt';
import { t } from '../i18n';
import { PromptItem } from './prompt-item';

interface OfferProps {
  prompt: Prompt;
  today: CivilDay;
  /** The page of its person. */
  href: string;
}

/** One small step for a day on which nothing is due: there for whoever would like one. */
export function Offer({ prompt, today, href }: OfferProps) {
  const id = useId();
  return (
    <section class="offer" aria-labelledby={id}>
      <p id={id} class="quiet">
        {t('today_offer')}
      </p>
      <PromptItem prompt={prompt} today={today} href={href} />
    </section>
  );
}
