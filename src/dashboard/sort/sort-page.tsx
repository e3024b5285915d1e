import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type SortKey, sortKeyOf } from '../../domain/sort-keys';
import { FailureText } from '../../ui/field';
import { t } from '../../ui/i18n';
import { Asked } from './asked';
import { SortEnd } from './sort-end';
import { useSort } from './use-sort';
import './sort.css';

/** How well do you know them? Ten at a time, by keyboard alone or by mouse. */
export function SortPage() {
  const { batch, said, person, failure, choose, skip, undo, more } = useSort();
  const place = useRef<HTMLDivElement>(null);
  const answer = (key: SortKey) => {
    if (key === 'skip') skip();
    else if (key === 'undo') undo();
    else if (key === 'more') person || batch?.left === 0 || more();
    else choose(key.level);
  };
  useKeys(place, answer);
  // What was pressed last may be gone with its person; the keys go on from here.
  useLayoutEffect(() => place.current?.focus(), [batch]);
  return (
    <section class="page narrow">
      <h1>{t('sort_heading')}</h1>
      <p class="lead">{t('sort_what')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus */}
      <div class="sort" role="group" aria-label={t('sort_heading')} tabIndex={-1} ref={place}>
        {batch && person && (
          <Asked
            person={person}
            at={said.length + 1}
            of={batch.people.length}
            onChoose={choose}
            onSkip={skip}
            onUndo={said.length > 0 ? undo : undefined}
          />
        )}
        {batch && !person && (
          <SortEnd
            asked={batch.people.length}
            left={batch.left}
            onMore={more}
            onUndo={said.length > 0 ? undo : undefined}
          />
        )}
      </div>
      <FailureText failure={failure} />
    </section>
  );
}

/** Keys work while the focus is in their place or nowhere, so that they disturb nothing else. */
function useKeys(place: { current: HTMLElement | null }, answer: (key: SortKey) => void) {
  const latest = useRef(answer);
  latest.current = answer;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { activeElement, body } = document;
      const inPlace = activeElement === body || place.current?.contains(activeElement);
      if (!inPlace || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const key = sortKeyOf(event.key);
      // Enter presses the button it stands on.
      if (!key || (key === 'more' && activeElement?.matches('button, a'))) return;
      event.preventDefault();
      latest.current(key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place]);
}
