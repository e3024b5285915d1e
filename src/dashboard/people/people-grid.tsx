import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { wordsOf } from '../../domain/fold';
import type { PeopleView } from '../../domain/person-line';
import { currentDay } from '../../ui/clock';
import { t } from '../../ui/i18n';
import { personHref } from '../route';
import { GridHead } from './grid-head';
import { moveOf } from './grid-keys';
import { PersonCells } from './person-row';
import type { People } from './use-people';
import type { useRows } from './use-rows';
import type { Selection } from './use-selection';
import './people-grid.css';

interface PeopleGridProps {
  people: People;
  view: PeopleView;
  onView: (view: PeopleView) => void;
  selection: Selection;
  active: number;
  onActive: (at: number) => void;
  list: ReturnType<typeof useRows>;
}

function termsOf({ view, near = [] }: People): string[] {
  return [...wordsOf(view.search), ...near.flatMap(({ taken }) => taken)];
}

/** The people of the list, one row each; keys move from row to row. */
export function PeopleGrid(props: PeopleGridProps) {
  const { people, view, onView, selection, active, onActive, list } = props;
  const { rows, body, above } = list;
  const terms = useMemo(() => termsOf(people), [people]);
  const today = currentDay();
  const focusNext = useActiveRow(body);
  const goTo = (at: number) => {
    focusNext.current = true;
    onActive(at);
    rows.scrollToIndex(at, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const shown = rows.getVirtualItems().length - 12;
    const move = moveOf(event, { active, total: people.total, page: Math.max(1, shown) });
    if (!move) return;
    event.preventDefault();
    switch (move.to) {
      case 'row':
        if (move.extend) void selection.extendTo(move.at);
        goTo(move.at);
        if (!move.extend) selection.begin(move.at);
        break;
      case 'open': {
        const line = people.lines.get(active);
        if (line) location.hash = personHref(line.personId);
        break;
      }
      case 'toggle':
        selection.toggle(active);
        break;
      case 'all':
        void selection.all();
        break;
      case 'none':
        selection.clear();
        break;
    }
  };
  const onRowClick = (event: MouseEvent, at: number) => {
    const { target } = event;
    if (target instanceof Element && target.closest('a')) return;
    onActive(at);
    focusNext.current = true;
    if (event.shiftKey) void selection.extendTo(at);
    else if (event.ctrlKey || event.metaKey) selection.toggle(at);
    else if (target instanceof HTMLInputElement) selection.toggle(at);
    else selection.begin(at);
  };
  return (
    // Rows are chosen and gone through by keys: the pattern of the ARIA practices for that is a grid.
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above
      role="grid"
      class="people-grid"
      aria-label={t('people_heading')}
      aria-rowcount={people.total + 1}
      aria-multiselectable="true"
    >
      <GridHead view={view} onView={onView} selection={selection} total={people.total} />
      <tbody
        ref={body}
        class="rows"
        style={{ blockSize: `${rows.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = people.lines.get(index);
          const chosen = line !== undefined && selection.ids.has(line.personId);
          return (
            // Its keys are those of the whole grid.
            <tr
              key={index}
              ref={rows.measureElement}
              data-index={index}
              class="row"
              aria-rowindex={index + 2}
              aria-selected={chosen}
              tabIndex={index === active ? 0 : -1}
              style={{ transform: `translateY(${start - above}px)` }}
              onClick={(event) => onRowClick(event, index)}
            >
              <td class="choose">{line && <Choose called={line.called} chosen={chosen} />}</td>
              {line ? (
                <PersonCells line={line} terms={terms} today={today} />
              ) : (
                <td class="quiet coming">…</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/**
 * Keeps the row that keys led to in sight while rows around it turn out taller or less tall than
 * guessed, until the user moves the page or goes elsewhere.
 * @returns set to true: the active row takes the focus when it is next drawn
 */
function useActiveRow(body: RefObject<HTMLTableSectionElement | null>) {
  const focusNext = useRef(false);
  const following = useRef(false);
  useLayoutEffect(() => {
    const row = body.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (focusNext.current) {
      focusNext.current = false;
      following.current = true;
      row?.focus({ preventScroll: true });
    }
    following.current &&= row === document.activeElement;
    if (following.current) row?.scrollIntoView({ block: 'nearest' });
  });
  useLayoutEffect(() => {
    const rest = () => {
      following.current = false;
    };
    const acts = ['wheel', 'touchmove', 'pointerdown'] as const;
    for (const act of acts) addEventListener(act, rest, { passive: true });
    return () => {
      for (const act of acts) removeEventListener(act, rest);
    };
  }, []);
  return focusNext;
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
