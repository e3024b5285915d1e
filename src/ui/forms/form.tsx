import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../button';
import type { Failure } from '../failure';
import { FailureText } from '../field';
import { t } from '../i18n';
import { useBorrowedFocus } from '../use-borrowed-focus';

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
  useBorrowedFocus(form, '[data-first]', takeFocus);
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
