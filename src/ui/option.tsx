import type { ComponentChildren } from 'preact';
import './option.css';

interface OptionProps {
  id: string;
  /** The one that Enter chooses. */
  active: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

/** One line of a list below a box: the keys are those of the box, which keeps the focus. */
export function Option({ id, active, onChoose, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={id}
      role="option"
      aria-selected={active}
      class="option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
