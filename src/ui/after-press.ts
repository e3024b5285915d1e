/** What waits for the release; undefined while nothing is pressed. */
let waiting: Set<() => void> | undefined;
let watching = false;

function release(): void {
  // After the click that the release makes.
  setTimeout(() => {
    const due = waiting;
    waiting = undefined;
    for (const act of due ?? []) act();
  });
}

function watch(): void {
  watching = true;
  const press = () => {
    waiting ??= new Set();
  };
  addEventListener('pointerdown', press, { capture: true });
  addEventListener('pointerup', release, { capture: true });
  addEventListener('pointercancel', release, { capture: true });
  // Let go outside of the window: it comes back without a word.
  addEventListener('blur', release);
}

/**
 * Does something now, or as soon as what is pressed is let go: news that comes in the middle of a
 * click must not move the button away from under it.
 */
export function afterPress(act: () => void): void {
  if (!watching) watch();
  if (waiting) waiting.add(act);
  else act();
}
