import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../ui/i18n';

interface PartProps {
  heading: MessageKey;
  children: ComponentChildren;
}

/** A part of the page of a talk, with its heading. */
export function Part({ heading, children }: PartProps) {
  const id = useId();
  return (
    <section class="talk-part" aria-labelledby={id}>
      <h2 id={id}>{t(heading)}</h2>
      {children}
    </section>
  );
}
