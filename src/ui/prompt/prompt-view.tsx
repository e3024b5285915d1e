import { useId, useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { CommandArgs } from '../../domain/commands';
import type { PersonCard } from '../../domain/person-card';
import type { Prompt } from '../../domain/prompts/prompt';
import { Button } from '../button';
import { say, t } from '../i18n';
import { later } from '../later';
import { useRun } from '../results/run';
import { Research } from './research';
import { sayAction } from './say-action';
import { SnoozeMenu } from './snooze-menu';
import './prompt.css';

const DoneForm = later(
  () => import('./done-form').then((module) => module.DoneForm),
  ({ onClose }) => onClose(),
);

type AnswerArgs = Extract<CommandArgs, { name: 'answerPrompt' }>;

interface PromptViewProps {
  prompt: Prompt;
  today: CivilDay;
  /** The page of its person, where the prompt does not stand on it. */
  href?: string;
  /** True while the form of Done is open. */
  doing: boolean;
  onDoing: (doing: boolean) => void;
  /** What was said, kept by the surface. */
  text: string;
  onText: (text: string) => void;
  /** The card it stands on, where it stands on one. */
  card?: PersonCard | undefined;
}

/** One suggested next step: what, why, and the four answers to it. */
export function PromptView(props: PromptViewProps) {
  const { prompt, today, href, doing, onDoing } = props;
  const action = sayAction(prompt.action);
  const run = useRun();
  const id = useId();
  const [snoozing, setSnoozing] = useState(false);
  const { personId, rule, occurrence } = prompt;
  const answer = (given: AnswerArgs['answer'], said: string) =>
    run.act({ name: 'answerPrompt', personId, rule, occurrence, answer: given }, said, true);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs; this groups one person's buttons
    <div class="prompt" role="group" aria-labelledby={id}>
      <p id={id} class="prompt-action">
        {href ? <a href={href}>{action}</a> : action}
      </p>
      <p class="quiet">
        {say(prompt.reason)} <Research study={prompt.source.study} />
      </p>
      {doing && <DoneForm {...props} onClose={() => onDoing(false)} />}
      <div class="buttons" hidden={doing}>
        <Button look="first" onClick={() => onDoing(true)}>
          {t('prompt_done')}
        </Button>
        <Button aria-expanded={snoozing} onClick={() => setSnoozing(!snoozing)}>
          {t('prompt_snooze')}
        </Button>
        <Button
          look="bare"
          onClick={() => answer({ answer: 'not-this' }, t('prompt_notThisDone', prompt.called))}
        >
          {t('prompt_notThis')}
        </Button>
        <Button
          look="bare"
          onClick={() => answer({ answer: 'let-go' }, t('prompt_letGoDone', prompt.called))}
        >
          {t('prompt_letGo')}
        </Button>
      </div>
      {snoozing && !doing && (
        <SnoozeMenu
          today={today}
          onChoose={(until, said) => answer({ answer: 'snoozed', until }, said)}
          onClose={() => setSnoozing(false)}
        />
      )}
    </div>
  );
}
