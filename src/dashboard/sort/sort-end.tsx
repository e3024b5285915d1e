import { Button } from '../../ui/button';
import { t, tCount } from '../../ui/i18n';
import { Key, UndoLast } from './asked';

interface SortEndProps {
  asked: number;
  /** How many are open yet. */
  left: number;
  onMore: () => void;
  onUndo: (() => void) | undefined;
}

/** After ten, a kind word; and ten more for who likes. */
export function SortEnd({ asked, left, onMore, onUndo }: SortEndProps) {
  return (
    <>
      <div aria-live="polite" class="asked">
        <h2>{t(asked === 0 ? 'sort_nobody' : 'sort_thanks')}</h2>
        {left > 0 && <p>{tCount('sort_left', left)}</p>}
      </div>
      <div class="buttons">
        {left > 0 && (
          <Button look="first" aria-keyshortcuts="Enter" onClick={onMore}>
            {t('sort_more')} <Key name="↵" />
          </Button>
        )}
        {onUndo && <UndoLast onUndo={onUndo} />}
      </div>
      <p>
        <a href="#/today">{t('sort_toToday')}</a>
      </p>
    </>
  );
}
