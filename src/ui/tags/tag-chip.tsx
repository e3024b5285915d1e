import type { ComponentChildren } from 'preact';
import type { ShownTag, TagColour } from '../../domain/tag';
import './tags.css';

interface TagChipProps extends Omit<ShownTag, 'colour'> {
  colour?: TagColour | undefined;
  /** The name otherwise than plain, such as with what was searched for. */
  name?: ComponentChildren;
  /** What can be done with it. */
  children?: ComponentChildren;
}

/** A tag by its name, with a dot of its colour where it has one. */
export function TagChip({ tag, colour, name = tag, children }: TagChipProps) {
  return (
    <span class={colour ? `tag ${colour}` : 'tag'}>
      <span dir="auto">{name}</span>
      {children}
    </span>
  );
}
