/** A place in the window, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

type Send = (name: string, params?: object) => Promise<unknown>;

/** Keys by their names; WebDriver gives each a letter nobody types. */
const named: Record<string, string> = {
  Shift: '\uE008',
  Control: '\uE009',
  Enter: '\uE007',
  Tab: '\uE004',
  Backspace: '\uE003',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowRight: '\uE014',
  Space: ' ',
};

/**
 * The user's own mouse and keyboard: they act on the window, so a click hits whatever the browser finds
 * at that place, and a key goes to whatever has the focus.
 */
export function inputOf(send: Send) {
  const perform = async (type: 'pointer' | 'key', actions: object[]) => {
    const mouse = type === 'pointer' && { parameters: { pointerType: 'mouse' } };
    await send('WebDriver:PerformActions', { actions: [{ type, id: type, ...mouse, actions }] });
  };
  const moved = ({ x, y }: Point, duration = 0) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration,
    origin: 'viewport',
  });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };

  return {
    moveTo: (at: Point) => perform('pointer', [moved(at)]),
    clickAt: (at: Point, times = 1) =>
      perform('pointer', [moved(at), ...Array.from({ length: times }, () => [down, up]).flat()]),
    drag: (from: Point, ...through: Point[]) =>
      perform('pointer', [moved(from), down, ...through.map((at) => moved(at, 60)), up]),
    /** Presses keys together, such as `Control+a`. */
    press: (chord: string) => {
      const keys = chord.split('+').map((key) => named[key] ?? key);
      const downs = keys.map((value) => ({ type: 'keyDown', value }));
      const ups = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
      return perform('key', [...downs, ...ups]);
    },
    /** Types letter by letter into whatever has the focus. */
    typeKeys: (text: string) =>
      perform(
        'key',
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
  };
}

export type FirefoxInput = ReturnType<typeof inputOf>;
