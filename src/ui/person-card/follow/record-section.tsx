import { type ComponentChildren, createElement } from 'preact';
import { useId } from 'preact/hooks';
import { tCount } from '../../i18n';
import '../records.css';
import './follow.css';

interface RecordSectionProps<One> {
  heading: string;
  headingLevel: number;
  all: readonly One[];
  /** True for what still needs something. */
  isOpen: (one: One) => boolean;
  item: (one: One) => ComponentChildren;
}

/** What is open of one kind, and what is over folded away. Nothing where there is neither. */
export function RecordSection<One>(props: RecordSectionProps<One>) {
  const { heading, headingLevel, all, isOpen, item } = props;
  const id = useId();
  if (all.length === 0) return null;
  const open = all.filter(isOpen);
  const over = all.filter((one) => !isOpen(one));
  return (
    <section class="record-section">
      {createElement(`h${headingLevel}`, { id, class: 'quiet' }, heading)}
      {open.length > 0 && (
        <ul class="records" aria-labelledby={id}>
          {open.map(item)}
        </ul>
      )}
      {over.length > 0 && (
        <details>
          <summary class="quiet">{tCount('record_earlier', over.length)}</summary>
          <ul class="records" aria-labelledby={id}>
            {over.map(item)}
          </ul>
        </details>
      )}
    </section>
  );
}
