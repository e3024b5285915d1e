import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../button';
import type { Failure } from '../failure';
import { FailureText } from '../field';
import { t } from '../i18n';

interface FormProps {
  label: string;
  onSubmit: (event: TargetedSubmitEvent<HTMLFormElement>) => void;
  /** Closes and throws away what was filled in. */
  onCancel: () => void;
  /** Closes on Escape; `onCancel` where there is nothing to keep. */
  onEscape?: (() => void) | undefined;
  /** False for a form that was open from the start: it may not draw the focus to itself. */
  takeFocus?: boolean | undefined;
  /** A failure that belongs to no single field. */
  failure?: Failure | undefined;
  children: ComponentChildren;
}

/**
 * A form that opened in place: takes the focus and gives it back, saves with Save or Ctrl/⌘ + Enter.
 */
export function Form(props: FormProps) {
  const { label, onSubmit, onCancel, onEscape, takeFocus = true, failure, children } = props;
  const form = useRef<HTMLFormElement>(null);
  // Before the next painting: an opener that is hidden now loses the focus then.
  useLayoutEffect(() => {
    if (!takeFocus) return;
    const opener = document.activeElement;
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () =>
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        if (opener instanceof HTMLElement) opener.focus();
      });
  }, [takeFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
    if (event.key !== 'Escape' || event.isComposing) return;
    // The panel closes on Escape too; the form comes first.
    event.stopPropagation();
    (onEscape ?? onCancel)();
  };
  return (
    <form
      class="form"
      aria-label={label}
      noValidate
      ref={form}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
    >
      {children}
      <FailureText failure={failure} />
      <div class="buttons">
        <Button look="first" submit>
          {t('form_save')}
        </Button>
        <Button look="bare" onClick={onCancel}>
          {t('form_cancel')}
        </Button>
      </div>
    </form>
  );
}
