import type { PersonLine } from '../../domain/person-line';
import { LevelMark } from '../level-mark';

interface FoundLineProps {
  id: string;
  line: PersonLine;
  active: boolean;
  onOpen: () => void;
}

/** One person found: whom, and why it fits. */
export function FoundLine({ id, line, active, onOpen }: FoundLineProps) {
  const about = line.excerpt ?? line.headline ?? line.company;
  return (
    // Its keys are those of the search box, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div id={id} role="option" aria-selected={active} class="found" onClick={onOpen}>
      <LevelMark level={line.level} size={18} />
      <span>
        <span dir="auto">{line.called}</span>
        {about && (
          <span class="quiet" dir="auto">
            {about}
          </span>
        )}
      </span>
    </div>
  );
}
