import { useRef, useState } from 'preact/hooks';
import type { TagLine } from '../../domain/tag';
import { Button } from '../../ui/button';
import { t, tCount } from '../../ui/i18n';
import { useRun } from '../../ui/results/run';
import { TagChip } from '../../ui/tags/tag-chip';
import { TagColours } from './tag-colours';
import { TagName } from './tag-name';

interface TagItemProps {
  line: TagLine;
  all: readonly TagLine[];
}

/** One tag, and everything that can be changed about it. */
export function TagItem({ line, all }: TagItemProps) {
  const run = useRun();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const { tag, people } = line;
  const close = () => {
    setOpen(false);
    place.current?.querySelector<HTMLElement>('.tag-head .button')?.focus();
  };
  const remove = () =>
    run.act({ name: 'deleteTag', tag }, tCount('tags_deleted', people, tag), true);
  return (
    <li ref={place}>
      <div class="tag-head">
        <TagChip {...line} />
        <span class="quiet">{tCount('people_count', people)}</span>
        <span class="buttons">
          <Button
            look="bare"
            aria-expanded={open}
            aria-label={t('tags_editOf', tag)}
            onClick={() => (open ? close() : setOpen(true))}
          >
            {t('record_edit')}
          </Button>
          <Button look="bare" aria-label={t('record_deleteOf', tag)} onClick={remove}>
            {t('record_delete')}
          </Button>
        </span>
      </div>
      {open && (
        <div class="tag-edit">
          <TagColours line={line} />
          <TagName line={line} all={all} onClose={close} />
        </div>
      )}
    </li>
  );
}
