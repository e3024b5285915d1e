import { useRef, useState } from 'preact/hooks';
import type { PersonCard } from '../../domain/person-card';
import { Button } from '../button';
import { t } from '../i18n';
import { later } from '../later';
import { useRun } from '../results/run';
import { TagChip } from '../tags/tag-chip';
import { calledOn } from './called';

const TagBox = later(
  () => import('../tags/tag-box').then((module) => module.TagBox),
  ({ onClose }) => onClose(),
);

/** The person's tags, each with a way to take it off, and the box that adds one. */
export function Tags({ card }: { card: PersonCard }) {
  const run = useRun();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const { target, tags } = card;
  const change = (tag: string, tagged: boolean) =>
    ({ name: 'tagPerson', target, tag, tagged }) as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in.
    <div class="tags" role="group" aria-label={t('tags_of', calledOn(card))} ref={opener}>
      {tags.length > 0 && (
        <ul>
          {tags.map((shown) => (
            <li key={shown.tag}>
              <TagChip {...shown}>
                <button
                  type="button"
                  aria-label={t('tags_removeOf', shown.tag)}
                  onClick={() =>
                    run.act(change(shown.tag, false), t('tags_removed', shown.tag), true)
                  }
                >
                  ×
                </button>
              </TagChip>
            </li>
          ))}
        </ul>
      )}
      <Button look="bare" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('tags_add')}
      </Button>
      {open && (
        <TagBox
          own={tags.map(({ tag }) => tag)}
          add={(tag) => run.save(change(tag, true), t('tags_added', tag.trim()))}
          onClose={() => {
            setOpen(false);
            opener.current?.querySelector<HTMLElement>('.button')?.focus();
          }}
        />
      )}
    </div>
  );
}
