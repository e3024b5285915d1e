import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { wordsOf } from '../../domain/fold';
import type { PeopleView } from '../../domain/person-line';
import { currentDay } from '../../ui/clock';
import { t } from '../../ui/i18n';
import { messages } from '../../ui/language';
import { personHref } from '../route';
import { GridHead } from './grid-head';
import { moveOf } from './grid-keys';
import { RowBlock } from './row-block';
import type { People } from './use-people';
import type { Rows } from './use-rows';
import type { Selection } from './use-selection';
import './people-grid.css';

interface PeopleGridProps {
  people: People;
  view: PeopleView;
  onView: (view: PeopleView) => void;
  selection: Selection;
  active: number;
  onActive: (at: number) => void;
  rows: Rows;
}

function termsOf({ view, near = [] }: People): string[] {
  return [...wordsOf(view.search), ...near.flatMap(({ taken }) => taken)];
}

/** The people of the list, one row each; keys move from row to row. */
export function PeopleGrid(props: PeopleGridProps) {
  const { people, view, onView, selection, active, onActive, rows } = props;
  const terms = useMemo(() => termsOf(people), [people]);
  const focusNext = useActiveRow(rows.table);
  const goTo = (at: number) => {
    focusNext.current = true;
    onActive(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The headings have keys of their own.
    if (event.target instanceof Element && event.target.closest('thead')) return;
    const move = moveOf(event, { active, total: people.total, page: rows.page() });
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
    goTo(at);
    if (event.shiftKey) void selection.extendTo(at);
    else if (event.ctrlKey || event.metaKey) selection.toggle(at);
    else if (target instanceof HTMLInputElement) selection.toggle(at);
    else selection.begin(at);
  };
  const click = useLatest(onRowClick);
  return (
    // Rows are chosen and gone through by keys: the pattern of the ARIA practices for that is a grid.
    <table
      ref={rows.table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above
      role="grid"
      class="people-grid"
      aria-label={t('people_heading')}
      aria-rowcount={people.total + 1}
      aria-multiselectable="true"
      style={{ '--height': `${rows.height}px` }}
      onKeyDown={onKeyDown}
    >
      <GridHead view={view} onView={onView} selection={selection} total={people.total} />
      {rows.drawn.map((place) => (
        <RowBlock
          // Drawn anew in another language, too.
          key={`${messages().tag} ${place.block}`}
          {...place}
          lines={people.lines}
          chosen={selection.ids}
          active={active}
          terms={terms}
          today={currentDay()}
          measure={rows.measure}
          onRowClick={click}
        />
      ))}
    </table>
  );
}

/** A function that stays the same and does what the latest one does. */
function useLatest<Args extends unknown[]>(act: (...args: Args) => void): (...args: Args) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...args: Args) => latest.current(...args), []);
}

/**
 * Keeps the row that keys led to in sight while rows around it turn out taller or less tall than
 * guessed, until the user moves the page or goes elsewhere.
 * @returns set to true: the active row takes the focus when it is next drawn
 */
function useActiveRow(table: RefObject<HTMLTableElement | null>) {
  const focusNext = useRef(false);
  const following = useRef(false);
  useLayoutEffect(() => {
    const row = table.current?.querySelector<HTMLElement>('.rows [tabindex="0"]');
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
