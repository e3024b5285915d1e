import { useId } from 'preact/hooks';
import { type Level, levels } from '../../domain/level';
import type { PersonLine } from '../../domain/person-line';
import { Button } from '../../ui/button';
import { sayNumber, t } from '../../ui/i18n';
import { LevelMark, levelWords } from '../../ui/level-mark';

interface AskedProps {
  person: PersonLine;
  /** The how manieth of how many. */
  at: number;
  of: number;
  onChoose: (level: Level) => void;
  onSkip: () => void;
  onUndo: (() => void) | undefined;
}

/** The question about one person, each answer with its key. */
export function Asked({ person, at, of, onChoose, onSkip, onUndo }: AskedProps) {
  const id = useId();
  const { called, headline, company } = person;
  return (
    <>
      <p class="quiet">{t('sort_progress', sayNumber(at), sayNumber(of))}</p>
      <div aria-live="polite" class="asked">
        <h2 id={id} dir="auto">
          {t('level_question', called)}
        </h2>
        {headline && <p dir="auto">{headline}</p>}
        {company && (
          <p class="quiet" dir="auto">
            {company}
          </p>
        )}
      </div>
      <fieldset class="answers" aria-labelledby={id}>
        {levels.map((level) => (
          <Button key={level} aria-keyshortcuts={String(level)} onClick={() => onChoose(level)}>
            <Key name={String(level)} />
            <LevelMark level={level} size={18} />
            {t(levelWords[level])}
          </Button>
        ))}
      </fieldset>
      <div class="buttons">
        <Button look="bare" aria-keyshortcuts="0 S" onClick={onSkip}>
          <Key name="0" /> {t('sort_skip')}
        </Button>
        {onUndo && <UndoLast onUndo={onUndo} />}
      </div>
    </>
  );
}

/** Takes the last answer back. */
export function UndoLast({ onUndo }: { onUndo: () => void }) {
  return (
    <Button look="bare" aria-keyshortcuts="Backspace U" onClick={onUndo}>
      <Key name="U" /> {t('sort_undo')}
    </Button>
  );
}

/** The key of an answer, for the eye alone: `aria-keyshortcuts` says it. */
export function Key({ name }: { name: string }) {
  return (
    <span class="key" aria-hidden="true">
      {name}
    </span>
  );
}
