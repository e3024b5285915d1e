import type { Margin } from '../linkedin/free-margin';
import type { PanelShape } from '../messages/contract';
import { type Box, panelBox } from './panel-box';
import { isAt, watchPlace } from './place-watch';

export interface Panel {
  /** The frame has said that it lives, and how it wants to stand. */
  shape(shape: PanelShape): void;
  /** The page may have moved: takes the room there is now. */
  refit(): void;
  remove(): void;
}

interface Hanging {
  document: Document;
  /** The panel's page. */
  url: string;
  margin(): Margin;
  /** The frame did not say hello in time and is gone again. */
  silent(): void;
}

const helloWithin = 2000;
/** What the frame has to lay itself out in before it has told its height. */
const unshaped: PanelShape = { open: false, height: 160 };
/** Where it waits, unseen, for the first look at the page: as wide as a card, which is what it mostly becomes. */
const unplaced: Box = { left: 0, top: 0, width: 340, height: 160 };

/**
 * Moved by the page, the panel takes no click for this long: the one that was meant for what stood
 * there before must not hit it. As long as the two clicks of a double click may be apart.
 */
const settleFor = 500;

/** `!important` in `:host` wins over every rule of the page, its own `!important` ones too. */
function rules({ left, top, width, height }: Box, shown: boolean, settled: boolean): string {
  return `:host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    left: ${left}px !important;
    top: ${top}px !important;
    width: ${width}px !important;
    height: ${height}px !important;
    visibility: ${shown ? 'visible' : 'hidden'} !important;
    z-index: 2147483647 !important;
  }
  iframe {
    all: initial;
    display: block;
    width: 100%;
    height: 100%;
    color-scheme: light dark;
    pointer-events: ${settled ? 'auto' : 'none'};
  }`;
}

/**
 * Gives the frame its page, once it hangs. In Firefox not by `src`: there a page gets at the closed
 * root and would read our address in it. Elsewhere by `src`, at a third of the cost (measured: 3 ms
 * of a navigation against 10).
 */
function fill(frame: HTMLIFrameElement, url: string, stop: AbortSignal): void {
  if (!url.startsWith('moz-extension:')) {
    frame.src = url;
    return;
  }
  const load = () => {
    if (frame.contentDocument?.URL === 'about:blank') frame.contentWindow?.location.replace(url);
  };
  frame.addEventListener('load', load, { signal: stop });
}

/**
 * Hangs the panel's frame beside the page: a bare element, outside LinkedIn's own tree, with a
 * closed root and nothing in it but the frame. What the frame shows, the page cannot read.
 */
export function hangPanel({ document, url, margin, silent }: Hanging): Panel {
  const stop = new AbortController();
  const host = document.createElement('div');
  const frame = document.createElement('iframe');
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  let shape: PanelShape | undefined;
  let room: Margin | undefined;
  let box: Box | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const draw = () => box && sheet.replaceSync(rules(box, Boolean(shape), settling === undefined));
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = undefined;
      draw();
    }, settleFor);
    draw();
  };
  const watch = watchPlace({ document, element: host, moved: settle }, stop.signal);
  const place = (wanted = shape) => {
    if (!room) {
      shape = wanted;
      return;
    }
    const same = panelBox(room, shape ?? unshaped);
    const pushed = shape && box && !isAt(same, box);
    shape = wanted;
    box = panelBox(room, shape ?? unshaped);
    if (pushed) settle();
    else draw();
    if (host.isConnected) watch(box);
  };
  // Answers right after the browser has laid the page out: reading places then costs nothing, while at
  // any other time it makes the browser lay out a page of 5 MB for us (measured: 150 ms).
  const sizes = new view.ResizeObserver(() => {
    room = margin();
    place();
  });
  const measure = () => {
    sizes.unobserve(document.documentElement);
    sizes.observe(document.documentElement);
  };
  const remove = () => {
    stop.abort();
    clearTimeout(hello);
    clearTimeout(settling);
    sizes.disconnect();
    host.remove();
  };
  const hello = setTimeout(() => {
    remove();
    silent();
  }, helloWithin);

  view.addEventListener('resize', measure, { signal: stop.signal });
  fill(frame, url, stop.signal);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  root.append(frame);
  sheet.replaceSync(rules(unplaced, false, false));
  measure();
  document.documentElement.append(host);
  return {
    shape(wanted) {
      clearTimeout(hello);
      place(wanted);
    },
    refit: measure,
    remove,
  };
}
