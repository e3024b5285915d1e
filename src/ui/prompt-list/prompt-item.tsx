import { useState } from 'preact/hooks';
import type { CivilDay } from '../../domain/civil-day';
import type { Prompt } from '../../domain/prompts/prompt';
import { LevelMark } from '../level-mark';
import { PromptView } from '../prompt/prompt-view';

interface PromptItemProps {
  prompt: Prompt;
  today: CivilDay;
  /** The page of its person. */
  href: string;
}

/** The same as long as it is the same suggestion: what is being filled in for it stays. */
export function keyOf({ personId, rule, occurrence }: Prompt): string {
  return `${personId} ${rule} ${occurrence}`;
}

/** A prompt as it stands in a list, beside the mark of its person. */
export function PromptItem({ prompt, today, href }: PromptItemProps) {
  const [doing, setDoing] = useState(false);
  const [text, setText] = useState('');
  return (
    <div class="prompt-item">
      <LevelMark level={prompt.level} size={22} />
      <PromptView
        prompt={prompt}
        today={today}
        doing={doing}
        onDoing={setDoing}
        text={text}
        onText={setText}
        href={href}
      />
    </div>
  );
}
