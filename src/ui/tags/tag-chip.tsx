import type { ComponentChildren } from 'preact';
import type { ShownTag } from '../../domain/tag';
import './tags.css';

interface TagChipProps extends ShownTag {
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** A tag by its name, with a dot of its colour where it has one. */
export function TagChip({ tag, colour, children }: TagChipProps) {
  return (
    <span class={colour ? `tag ${colour}` : 'tag'}>
      <span dir="auto">{tag}</span>
      {children}
    </span>
  );
}
