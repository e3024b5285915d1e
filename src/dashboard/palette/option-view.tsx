import { FoundLine } from '../../ui/find-person/found-line';
import { Option as OptionLine } from '../../ui/option';
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
    <OptionLine id={id} active={active} onChoose={onChoose}>
      <span dir="auto">{option.label}</span>
    </OptionLine>
  );
}
