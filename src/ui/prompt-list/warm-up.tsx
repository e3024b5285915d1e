import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Prompt } from '../../domain/prompts/prompt';
import { Button } from '../button';
import { dashboardHref } from '../dashboard-address';
import { t } from '../i18n';
import { later } from '../later';
import { sayAction } from '../prompt/say-action';

const DoneForm = later(
  () => import('../prompt/done-form').then((module) => module.DoneForm),
  ({ onClose }) => onClose(),
);

interface WarmUpProps {
  prompt: Prompt;
  today: CivilDay;
  /** The page of its person. */
  href: string;
}

/** One line beside a step that takes courage: an easy one, to be taken before it. */
export function WarmUp({ prompt, today, href }: WarmUpProps) {
  const [doing, setDoing] = useState(false);
  const [text, setText] = useState('');
  const { study } = prompt.source;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs; this groups one person's step
    <div class="warm-up" role="group" aria-label={t('today_warmUp')}>
      <p>
        {t('today_warmUp')}: <a href={href}>{sayAction(prompt.action)}</a>
      </p>
      <div class="buttons" hidden={doing}>
        <Button look="bare" onClick={() => setDoing(true)}>
          {t('prompt_done')}
        </Button>
        {study && <a href={dashboardHref(`research/${study}`)}>{t('today_warmUpWhy')}</a>}
      </div>
      {doing && (
        <DoneForm
          prompt={prompt}
          today={today}
          text={text}
          onText={setText}
          onClose={() => setDoing(false)}
        />
      )}
    </div>
  );
}
