import { useId } from 'preact/hooks';
import type { Hint, TextRange } from '../../domain/draft/hint';
import { Button } from '../button';
import { say, t, tCount } from '../i18n';
import { useIdle } from './use-idle';

interface HintsProps {
  hints: readonly Hint[];
  /** Goes to a part of the text. */
  onShow: (range: TextRange) => void;
}

/** What the coach sees, as one types; read out once the hands rest. */
export function Hints({ hints, onShow }: HintsProps) {
  const open = hints.filter(({ state }) => state === 'hint');
  const [first] = open;
  const summary = first
    ? `${tCount('draft_hintCount', open.length)} ${say(first.sentence)}`
    : hints.length > 0
      ? t('draft_noHints')
      : '';
  return (
    <div class="hints">
      <p class="unseen" aria-live="polite">
        {useIdle(summary)}
      </p>
      {hints.length > 0 && (
        <ul aria-label={t('draft_hints')}>
          {hints.map((hint) => (
            <HintLine
              key={`${hint.id} ${hint.state} ${hint.sentence.key}`}
              hint={hint}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function HintLine({ hint, onShow }: { hint: Hint; onShow: HintsProps['onShow'] }) {
  const id = useId();
  const { state, range } = hint;
  return (
    <li class={state}>
      <span class="mark" aria-hidden="true">
        {state === 'good' ? '✓' : '•'}
      </span>
      <span id={id}>{say(hint.sentence)}</span>
      {state === 'hint' && range && (
        <Button look="bare" aria-describedby={id} onClick={() => onShow(range)}>
          {t('draft_show')}
        </Button>
      )}
    </li>
  );
}
