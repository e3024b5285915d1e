import { beforeAll, expect, it } from 'vitest';
import { until } from '../support/extension';
import { leaked } from './canaries';
import { inBothBrowsers } from './hostile-page';
import { headingAt, inPanelAt } from './places';

/** Before anything else the page listens, first of all, to every event a window can hear of. */
const listener = `
  window.heard = [];
  const types = new Set([...Object.keys(window), ...Object.keys(HTMLElement.prototype)]
    .concat(Object.getOwnPropertyNames(Document.prototype), Object.getOwnPropertyNames(HTMLElement.prototype))
    .filter((name) => /^on[a-z]+$/.test(name)).map((name) => name.slice(2)));
  for (const type of ['focusin', 'focusout', 'textInput', 'textupdate', 'compositionstart',
    'compositionupdate', 'compositionend', 'DOMActivate', 'beforeinput', 'paste', 'copy', 'cut']) types.add(type);
  const saying = (event) => {
    const data = event.clipboardData ?? event.dataTransfer;
    const path = event.composedPath().map((node) => node.nodeName ?? 'window').join('>');
    return [event.type, path, event.key, event.code, event.data, event.inputType, data?.getData('text/plain'),
      event.target?.value, event.target?.textContent?.slice(-80), event.relatedTarget?.nodeName].join(' ');
  };
  for (const type of types) addEventListener(type, (event) => heard.push(saying(event)), true);`;

inBothBrowsers((hostile) => {
  beforeAll(async () => {
    hostile().serve(listener);
    await hostile().open();
    await hostile().panelSays();
  });

  /** What the page heard since it was asked last. Its own marker comes last, so nothing is under way. */
  async function heard(): Promise<string[]> {
    const all = await hostile().inPage((): string[] => {
      window.dispatchEvent(new Event('toggle'));
      return Reflect.get(window, 'heard').splice(0).map(String);
    });
    expect(all.at(-1)).toMatch(/^toggle /);
    return all.slice(0, -1);
  }

  const written = () => hostile().inPanel(() => document.querySelector('textarea')?.value ?? '');
  const says = (what: string, fits: (text: string) => boolean) =>
    until(what, async () => fits(await written()));
  const goIn = async () => hostile().clickAt(await inPanelAt(hostile(), 'textarea'));
  const empty = async () => {
    await goIn();
    await hostile().press('Control+a');
    await hostile().press('Backspace');
    await says('an empty box', (text) => text === '');
    await heard();
  };

  it('T15: no key that is typed into the panel is heard', async () => {
    await goIn();
    await heard();
    await hostile().typeKeys('secret WORDS 42, é');
    await hostile().press('Backspace');
    await hostile().press('Control+a');
    await says('the text', (text) => text.startsWith('secret WORDS'));
    expect(await heard()).toEqual([]);
  });

  it('T15: nothing that is cut, copied or pasted in the panel is heard', async () => {
    for (const key of ['a', 'c', 'x', 'v', 'v']) await hostile().press(`Control+${key}`);
    await says('the text twice', (text) => text.match(/secret/g)?.length === 2);
    expect(await heard()).toEqual([]);
  });

  it('T15: no letter that is composed in the panel is heard', async () => {
    await empty();
    await hostile().compose('\u13a0', '\u13a0\u13a1', '\u13a0\u13a1\u13a2');
    await says('the word', (text) => text.includes('\u13a2'));
    expect(await heard()).toEqual([]);
  });

  it('T15: a text that is dragged within the panel, and over the page, is not heard', async () => {
    await empty();
    await hostile().typeKeys('\u13a3\u13a4\u13a5');
    await hostile().press('Control+a');
    const { x, y } = await inPanelAt(hostile(), 'textarea');
    const { left, top } = await hostile().inPanel(() => {
      const { width = 0, height = 0 } =
        document.querySelector('textarea')?.getBoundingClientRect() ?? {};
      return { left: width / 2, top: height / 2 };
    });
    const start = { x: x - left, y: y - top };
    await hostile().drag(
      { x: start.x + 16, y: start.y + 12 },
      { x: start.x + 60, y: start.y + 20 },
      { x: 400, y: 400 },
      { x: start.x + 60, y: start.y + 20 },
    );
    await says('the text', (text) => text === '\u13a3\u13a4\u13a5');
    expect(leaked(await heard())).toEqual([]);
  });

  it('T15: a message that is drafted and copied in the panel is not heard', async () => {
    await hostile().click('Draft a message');
    await hostile().write('Message', '\u13a6\u13a7\u13a8');
    await heard();
    await hostile().click('Copy');
    await until('word of it', () =>
      hostile().inPanel(() => document.body.innerText.includes('Copied')),
    );
    const all = await heard();
    expect(leaked(all)).toEqual([]);
    expect(all.filter((event) => /^(copy|cut|key|select)/.test(event))).toEqual([]);
    await hostile().click('Draft a message');
  });

  it('T16: the page hears that the focus went to the host, and no more while it moves inside', async () => {
    await hostile().clickAt(await headingAt(hostile(), 'Mara Quill'));
    await heard();
    // What is pressed on the page itself it does hear.
    await hostile().press('Shift');
    expect((await heard()).join('\n')).toMatch(/^keydown /);
    await hostile().inPage(() => document.querySelector<HTMLElement>('main a')?.focus());
    await heard();
    await goIn();
    const coming = await heard();
    expect(coming.length).toBeGreaterThan(0);
    expect(coming.join('\n')).not.toMatch(/iframe|textarea|#document-fragment/i);
    expect(await hostile().inPage(() => document.activeElement?.outerHTML)).toBe('<div></div>');
    for (let n = 0; n < 6; n += 1) await hostile().press('Tab');
    await hostile().press('Shift+Tab');
    const moving = await heard();
    expect(moving.filter((event) => /^(focus|blur|key)/.test(event))).toEqual([]);
  });
});
