import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TagLine } from '../../domain/tag';
import { useAtHand } from '../at-hand/at-hand';
import type { Failure } from '../failure';
import { Field } from '../field';
import { t, tCount } from '../i18n';
import { Option } from '../option';
import { useBorrowedFocus } from '../use-borrowed-focus';
import { TagChip } from './tag-chip';
import { tagOf, tagOptions } from './tag-options';

interface TagBoxProps {
  /** The tags that are there. */
  own: readonly string[];
  /** Gives a failure, or nothing when it worked. */
  add: (tag: string) => Promise<Failure | undefined>;
  onClose: () => void;
}

/** Every tag there is, asked for once when the box opens. */
function useAllTags(): TagLine[] {
  const { getTags } = useAtHand();
  const [all, setAll] = useState<TagLine[]>([]);
  useEffect(() => {
    let wanted = true;
    // Without them one types the whole name: nothing is lost that is worth a word.
    getTags?.().then(
      (tags) => wanted && setAll(tags),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [getTags]);
  return all;
}

/** A box that finds a tag as one types, or makes a new one: arrows choose, Enter adds. */
export function TagBox({ own, add, onClose }: TagBoxProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const all = useAllTags();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<number>();
  const [failure, setFailure] = useState<Failure>();
  useBorrowedFocus(place, 'input');
  const options = tagOptions(typed, all, own);
  const current = active === undefined ? undefined : options[active];
  const type = (text: string) => {
    setTyped(text);
    setActive(undefined);
    setFailure(undefined);
  };
  const choose = async (tag: string) => {
    const failed = await add(tag);
    if (failed) setFailure(failed);
    else type('');
  };
  const step = (by: number) =>
    options.length > 0 &&
    setActive(((active ?? (by > 0 ? -1 : 0)) + by + options.length) % options.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') typed ? type('') : onClose();
    else if (event.key === 'Enter' && (current || typed.trim()))
      void choose(current ? tagOf(current) : typed);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tag-box" ref={place}>
      <Field label={t('tags_name')} failure={failure}>
        {(input) => (
          <input
            {...input}
            role="combobox"
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-controls={id}
            aria-expanded={options.length > 0}
            aria-activedescendant={current && `${id}-${active}`}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <p class="unseen" aria-live="polite">
        {options.length > 0 && tCount('tags_found', options.length)}
      </p>
      <div
        id={id}
        role="listbox"
        aria-label={t('tags_heading')}
        class="tag-options"
        hidden={options.length === 0}
      >
        {options.map((option, at) => (
          <Option
            key={tagOf(option)}
            id={`${id}-${at}`}
            active={at === active}
            onChoose={() => void choose(tagOf(option))}
          >
            {option.of === 'tag' ? <TagChip {...option.line} /> : t('tags_new', option.tag)}
            {option.of === 'tag' && (
              <span class="quiet">{tCount('people_count', option.line.people)}</span>
            )}
          </Option>
        ))}
      </div>
    </div>
  );
}
