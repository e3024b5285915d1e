import { FoundLine } from '../../ui/find-person/found-line';
import type { Option } from './options';
import '../../ui/find-person/find-person.css';

interface OptionViewProps {
  id: string;
  option: Option;
  active: boolean;
  onChoose: () => void;
}

/** One thing that can be chosen: somebody, or what its words say. */
export function OptionView({ id, option, active, onChoose }: OptionViewProps) {
  if (option.of === 'person') {
    return <FoundLine id={id} line={option.line} active={active} onOpen={onChoose} />;
  }
  return (
    // Its keys are those of the box, which keeps the focus.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div id={id} role="option" aria-selected={active} class="palette-option" onClick={onChoose}>
      <span dir="auto">{option.label}</span>
    </div>
  );
}
