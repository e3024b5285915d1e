import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RoleOptions, TextOptions } from './screen';

/** What stands in a document and fits, as Playwright's own script finds it. */
interface Finder {
  parseSelector(selector: string): unknown;
  querySelectorAll(parsed: unknown, root: Document): Element[];
  elementState(
    element: Element,
    state: string,
    frameVisible: boolean,
  ): { matches: boolean; received: string };
  expectHitTarget(
    at: { x: number; y: number },
    element: Element,
  ): 'done' | { hitTargetDescription: string };
  selectOptions(element: Element, options: object[]): unknown;
  fill(element: Element, text: string): unknown;
  previewNode(element: Element): string;
}

/** One thing to do with what a selector finds. */
export interface Act {
  what:
    | 'aim'
    | 'click'
    | 'fill'
    | 'focus'
    | 'select'
    | 'give files'
    | 'count'
    | 'see'
    | 'attached'
    | 'checked'
    | 'visible'
    | 'value'
    | 'text'
    | 'attribute';
  selector: string;
  given?: unknown;
}

/** What came of it: a value, or why to look again. */
export type Outcome = { value: unknown } | { notYet: string };

/**
 * Playwright's script that finds by role and name. It is no part of what Playwright shows, but it is what makes
 * one text of a journey mean the same in both browsers; the version is pinned.
 */
export function finderSource(): string {
  const bundle = createRequire(import.meta.url).resolve('playwright-core/lib/coreBundle');
  const isIt = (line: string) =>
    /^\s+source\d* = '/.test(line) && line.includes('InjectedScript: () => InjectedScript');
  const line = readFileSync(bundle, 'utf8').split('\n').find(isIt);
  if (!line) throw new Error('This Playwright keeps its finder elsewhere.');
  const literal = line.slice(line.indexOf("'"), line.lastIndexOf("'") + 1);
  return String(new Function(`return ${literal}`)());
}

/** Makes the finder, once in each document; runs there. */
export const makeFinder = (source: string) => `
  const module = {};
  ${source}
  globalThis.finder = new (module.exports.InjectedScript())(window, {
    isUnderTest: false, sdkLanguage: 'javascript', testIdAttributeName: 'data-testid',
    stableRafCount: 1, browserName: 'firefox', customEngines: [], isUtilityWorld: true });`;

/** Does it in the document; runs there, beside a finder. */
export async function carryOutAct(finder: Finder, { what, selector, given }: Act) {
  const found = finder.querySelectorAll(finder.parseSelector(selector), document);
  const seen = (element: Element) => finder.elementState(element, 'visible', true).matches;
  if (what === 'count') return { value: found.length };
  const [element] = found;
  if (!element) return { notYet: 'nothing fits' };
  if (what === 'attached') return { value: true };
  if (found.length > 1) {
    const all = found.slice(0, 4).map((one) => finder.previewNode(one));
    throw new Error(`${found.length} fit ${selector}: ${all.join(' ')}`);
  }
  if (what === 'visible') return { value: seen(element) };
  if (what === 'checked') return { value: finder.elementState(element, 'checked', true).matches };
  if (what === 'attribute') return { value: element.getAttribute(String(given)) };
  const field = element as HTMLInputElement;
  if (what === 'value') return { value: field.value };
  if (what === 'text') return { value: field.innerText };
  if (what === 'give files') {
    const files = given as { name: string; type: string; bytes: string }[];
    const made = files.map(({ name, type, bytes }) => {
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      return new File([content], name, { type });
    });
    Reflect.apply(Reflect.get(field, 'mozSetFileArray'), field, [made]);
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    return { value: null };
  }
  if (!seen(element)) return { notYet: 'it is not seen' };
  if (what === 'see') return { value: true };
  if (!finder.elementState(element, 'enabled', true).matches) return { notYet: 'it is disabled' };
  if (what === 'focus') {
    field.focus();
    return { value: null };
  }
  if (what === 'fill') {
    field.focus();
    if (field.value === given) return { value: null };
    if (finder.fill(element, String(given)) === 'done') return { value: null };
    // What the browser itself uses when it fills a form in: the field hears of it as of a key.
    Reflect.apply(Reflect.get(field, 'setUserInput'), field, [given]);
    return { value: null };
  }
  if (what === 'select') {
    const chosen = finder.selectOptions(element, [given as object]);
    return Array.isArray(chosen) ? { value: chosen } : { notYet: String(chosen) };
  }
  const place = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, width, height };
  };
  const before = place();
  const inWindow = before.x > 0 && before.x < innerWidth && before.y > 0 && before.y < innerHeight;
  if (!inWindow) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return { notYet: 'it is out of the window' };
  }
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const at = place();
  if (JSON.stringify(before) !== JSON.stringify(at)) return { notYet: 'it moves' };
  const hit = finder.expectHitTarget(at, element);
  if (hit === 'done') return { value: at };
  // Something lies over it, such as a line that sticks: it is brought elsewhere before the next try.
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return { notYet: `${hit.hitTargetDescription} lies over it` };
}

const quoted = (text: string | RegExp, exact: boolean) =>
  typeof text === 'string' ? `${JSON.stringify(text)}${exact ? 's' : 'i'}` : String(text);

/** The selector of a role, in Playwright's words. */
export function roleSelector(role: string, options: RoleOptions = {}): string {
  const { name, exact = false, level, checked } = options;
  const parts = [
    checked === undefined ? '' : `[checked=${checked}]`,
    level === undefined ? '' : `[level=${level}]`,
    name === undefined ? '' : `[name=${quoted(name, exact)}]`,
  ];
  return `internal:role=${role}${parts.join('')}`;
}

export const textSelector = (text: string | RegExp, { exact = false }: TextOptions = {}) =>
  `internal:text=${quoted(text, exact)}`;

export const labelSelector = (text: string | RegExp, { exact = false }: TextOptions = {}) =>
  `internal:label=${quoted(text, exact)}`;
