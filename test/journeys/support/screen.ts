import type { Locator } from 'playwright';

type Options<Name extends 'getByRole' | 'getByText' | 'getByLabel'> = Parameters<Locator[Name]>[1];
export type Role = Parameters<Locator['getByRole']>[0];
export type RoleOptions = Pick<
  NonNullable<Options<'getByRole'>>,
  'name' | 'exact' | 'level' | 'checked'
>;
export type TextOptions = Pick<NonNullable<Options<'getByText'>>, 'exact'>;

/** Where things are looked for by role, name and words, as Playwright has it. */
export interface Looker {
  getByRole(role: Role, options?: RoleOptions): Located;
  getByText(text: string | RegExp, options?: TextOptions): Located;
  getByLabel(text: string | RegExp, options?: TextOptions): Located;
  locator(selector: string): Located;
}

/** A file as a file field takes it. */
export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** What fits, once it is there: each act waits for it. */
export interface Located extends Looker {
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  press(chord: string): Promise<void>;
  pressSequentially(text: string): Promise<void>;
  check(): Promise<void>;
  focus(): Promise<void>;
  selectOption(option: string | { label: string }): Promise<unknown>;
  setInputFiles(files: GivenFile | GivenFile[]): Promise<void>;
  waitFor(options?: { state?: 'visible' | 'attached' | 'detached' }): Promise<void>;
  count(): Promise<number>;
  isChecked(): Promise<boolean>;
  isVisible(): Promise<boolean>;
  inputValue(): Promise<string>;
  innerText(): Promise<string>;
  getAttribute(name: string): Promise<string | null>;
  first(): Located;
  nth(index: number): Located;
}

/** A document that is seen: of a tab, or of a frame in it. */
export interface Screen extends Looker {
  /** The value of a function that runs there, and may use nothing around it. */
  evaluate<R>(script: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(script: (given: A) => R | Promise<R>, given: A): Promise<R>;
}

/** A tab of the browser. */
export interface Tab extends Screen {
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  /** Keys go to whatever has the focus. */
  keyboard: { press(chord: string): Promise<void>; type(text: string): Promise<void> };
  mouse: { move(x: number, y: number): Promise<void> };
}

/** The real popup or side panel: things in it are found by role and name in full. */
export interface Surface {
  find(role: Role, name: string): Promise<unknown>;
  has(role: Role, name: string): Promise<boolean>;
  click(role: Role, name: string): Promise<void>;
  type(role: Role, name: string, text: string): Promise<void>;
  text(): Promise<string>;
  /** Waits for something to press, and gives what presses it, whatever happens meanwhile. */
  aimAt(role: Role, name: string): Promise<() => Promise<void>>;
}
