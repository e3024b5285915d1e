import type { PersonLine } from '../../domain/person-line';
import { LevelMark } from '../level-mark';
import { Option } from '../option';

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
    <Option id={id} active={active} onChoose={onOpen}>
      <LevelMark level={line.level} size={18} />
      <span class="found">
        <span dir="auto">{line.called}</span>
        {about && (
          <span class="quiet" dir="auto">
            {about}
          </span>
        )}
      </span>
    </Option>
  );
}
