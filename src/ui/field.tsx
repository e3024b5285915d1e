import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Failure } from './failure';
import './field.css';

/** What an input needs to be known by its label and its error. */
export interface FieldInput {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface FieldProps {
  label: string;
  /** The label is said inside: above it only for those who listen. */
  quiet?: boolean | undefined;
  failure?: Failure | undefined;
  children: (input: FieldInput) => ComponentChildren;
}

/** A label, what is filled in, and next to it what was wrong with it. */
export function Field({ label, quiet, failure, children }: FieldProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);
  return (
    <div class="field" ref={place}>
      <label for={id} class={quiet ? 'unseen' : undefined}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': failure !== undefined,
        'aria-describedby': failure && `${id}-error`,
      })}
      <FailureText failure={failure} id={`${id}-error`} />
    </div>
  );
}

/** What went wrong, said at once. */
export function FailureText({ failure, id }: { failure?: Failure | undefined; id?: string }) {
  if (!failure) return null;
  return (
    <p role="alert" class="failure" id={id}>
      {failure.message}
    </p>
  );
}
