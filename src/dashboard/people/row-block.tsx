import { memo } from 'preact/compat';
import type { CivilDay } from '../../domain/civil-day';
import type { PersonId } from '../../domain/person';
import type { PersonLine } from '../../domain/person-line';
import { t } from '../../ui/i18n';
import { PersonCells } from './person-row';

interface RowBlockProps {
  block: number;
  /** Its rows in the list: from one to before another. */
  from: number;
  to: number;
  /** The place of its top among the rows, in px. */
  top: number;
  lines: ReadonlyMap<number, PersonLine>;
  chosen: ReadonlySet<PersonId>;
  active: number;
  terms: readonly string[];
  today: CivilDay;
  measure: (element: HTMLElement | null) => void;
  onRowClick: (event: MouseEvent, at: number) => void;
}

/** Rows that are laid out together; unchanged, they are not drawn again. */
export const RowBlock = memo(Block);

function Block({ block, from, to, top, measure, ...common }: RowBlockProps) {
  const rows = Array.from({ length: to - from }, (_, at) => from + at);
  return (
    <tbody
      ref={measure}
      data-block={block}
      class="rows"
      style={{ transform: `translateY(${top}px)` }}
    >
      {rows.map((at) => (
        <Row key={at} at={at} {...common} />
      ))}
    </tbody>
  );
}

type RowProps = { at: number } & Pick<
  RowBlockProps,
  'lines' | 'chosen' | 'active' | 'terms' | 'today' | 'onRowClick'
>;

function Row({ at, lines, chosen, active, terms, today, onRowClick }: RowProps) {
  const line = lines.get(at);
  const isChosen = line !== undefined && chosen.has(line.personId);
  return (
    // Its keys are those of the whole grid.
    <tr
      class="row"
      aria-rowindex={at + 2}
      aria-selected={isChosen}
      tabIndex={at === active ? 0 : -1}
      onClick={(event) => onRowClick(event, at)}
    >
      <td class="choose">{line && <Choose called={line.called} chosen={isChosen} />}</td>
      {line ? (
        <PersonCells line={line} terms={terms} today={today} />
      ) : (
        <td class="quiet coming">…</td>
      )}
    </tr>
  );
}

/** The row it stands in answers to it, as to its own clicks. */
function Choose({ called, chosen }: { called: string; chosen: boolean }) {
  return (
    <input
      type="checkbox"
      tabIndex={-1}
      aria-label={t('people_choose', called)}
      checked={chosen}
      readOnly
    />
  );
}
