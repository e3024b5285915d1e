import type { ButtonHTMLAttributes } from 'preact';
import './button.css';

type ButtonProps = Omit<ButtonHTMLAttributes, 'class' | 'type'> & {
  /** `first`: the one thing to do here. `bare`: quiet, without an edge. */
  look?: 'first' | 'plain' | 'bare';
  submit?: boolean;
};

/** A button of one of three looks. */
export function Button({ look = 'plain', submit = false, ...rest }: ButtonProps) {
  return <button {...rest} type={submit ? 'submit' : 'button'} class={`button ${look}`} />;
}
