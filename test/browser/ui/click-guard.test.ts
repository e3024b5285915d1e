import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { guardClicks } from '../../../src/panel/click-guard';

// What Chromium reports is tried in the journeys, on real pages: here it is said by the test, since
// the frame in which these tests run is scaled and thus never counts as seen.
const seen = { isVisible: true, intersectionRatio: 1 };
const hidden = { isVisible: false, intersectionRatio: 1 };
const cut = { isVisible: true, intersectionRatio: 0.9 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A guarded document with a button and a form, and a browser that reports what it is told to. */
function guarded(tabHidden = false) {
  let tell: (entries: object[]) => void = () => {};
  const options = vi.fn();
  const asked = vi.fn();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(listener: typeof tell, asked: object) {
        tell = listener;
        options(asked);
      }
      observe = asked;
      disconnect() {}
    },
  );
  const inside = document.implementation.createHTMLDocument();
  const button = inside.createElement('button');
  const form = inside.createElement('form');
  inside.body.append(button, form);
  const acted = vi.fn();
  button.addEventListener('click', acted);
  form.addEventListener('submit', acted);
  const submit = () => form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  vi.spyOn(form, 'requestSubmit').mockImplementation(submit);
  vi.spyOn(inside, 'hidden', 'get').mockImplementation(() => tabHidden);
  const deaf = vi.fn();
  guardClicks(inside, deaf);
  const takesPointer = () => inside.documentElement.style.pointerEvents !== 'none';
  return {
    tell: (...entries: object[]) => tell(entries),
    options,
    asked,
    inside,
    button,
    form,
    acted,
    takesPointer,
    deaf,
  };
}

test('it asks whether anything covers or fades it, as often as it may', () => {
  expect(guarded().options).toHaveBeenCalledWith(
    expect.objectContaining({ trackVisibility: true, delay: 100 }),
  );
});

test('nothing acts before all was in view for half a second', () => {
  const { tell, button, acted, takesPointer } = guarded();
  button.click();
  tell(seen);
  vi.advanceTimersByTime(499);
  button.click();
  expect(takesPointer()).toBe(false);
  expect(acted).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(takesPointer()).toBe(true);
  button.click();
  expect(acted).toHaveBeenCalledOnce();
});

test.each([
  ['hidden', [hidden]],
  ['hidden for a moment', [hidden, seen]],
])('it waits anew when it was %s', (_, reports) => {
  const { tell, button, form, acted, takesPointer } = guarded();
  tell(seen);
  vi.advanceTimersByTime(500);
  tell(...reports);
  expect(takesPointer()).toBe(false);
  button.click();
  form.requestSubmit();
  expect(acted).not.toHaveBeenCalled();
  tell(seen);
  vi.advanceTimersByTime(499);
  expect(takesPointer()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(takesPointer()).toBe(true);
  expect(acted, 'what was tried meanwhile').not.toHaveBeenCalled();
});

test('it waits anew when part of it stays out of view, and not while it changes its size', () => {
  const { tell, takesPointer } = guarded();
  tell(seen);
  vi.advanceTimersByTime(500);
  tell(cut);
  vi.advanceTimersByTime(199);
  tell(seen);
  vi.advanceTimersByTime(1000);
  expect(takesPointer()).toBe(true);
  tell(cut);
  vi.advanceTimersByTime(200);
  expect(takesPointer()).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(takesPointer()).toBe(false);
  tell(seen);
  vi.advanceTimersByTime(500);
  expect(takesPointer()).toBe(true);
});

test('it asks again while nothing may act, since a report may be missing', () => {
  const { tell, asked } = guarded();
  tell(hidden);
  vi.advanceTimersByTime(250);
  expect(asked).toHaveBeenCalledTimes(2);
  tell(seen);
  vi.advanceTimersByTime(500);
  tell(seen);
  vi.advanceTimersByTime(10_000);
  expect(asked, 'no more once it may act').toHaveBeenCalledTimes(3);
});

test('it asks again as soon as somebody is about to act', () => {
  const { tell, asked, inside } = guarded();
  tell(seen);
  vi.advanceTimersByTime(500);
  tell(seen);
  asked.mockClear();
  for (const sign of ['pointerdown', 'keydown', 'focusin']) inside.dispatchEvent(new Event(sign));
  expect(asked).toHaveBeenCalledTimes(3);
  inside.dispatchEvent(new Event('pointermove'));
  expect(asked, 'not at every move').toHaveBeenCalledTimes(3);
});

test('one report after the other that it is seen makes no difference', () => {
  const { tell, takesPointer } = guarded();
  tell(seen);
  vi.advanceTimersByTime(400);
  tell(seen);
  vi.advanceTimersByTime(100);
  expect(takesPointer()).toBe(true);
  tell(seen);
  expect(takesPointer()).toBe(true);
});

test('a form that is sent before the first view is sent with it', () => {
  const { tell, form, acted } = guarded();
  tell(seen);
  form.requestSubmit();
  expect(acted).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(acted).toHaveBeenCalledOnce();
});

test('a form that waited too long for the first view is not sent', () => {
  const { tell, form, acted } = guarded();
  form.requestSubmit();
  vi.advanceTimersByTime(600);
  tell(seen);
  vi.advanceTimersByTime(500);
  expect(acted).not.toHaveBeenCalled();
});

test('where the browser cannot tell, all acts at once', () => {
  const kept = Object.getOwnPropertyDescriptor(IntersectionObserverEntry.prototype, 'isVisible');
  if (!kept) throw new Error('This browser cannot tell.');
  Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible');
  onTestFinished(() => {
    Object.defineProperty(IntersectionObserverEntry.prototype, 'isVisible', kept);
  });
  const { button, acted, takesPointer } = guarded();
  button.click();
  expect(takesPointer()).toBe(true);
  expect(acted).toHaveBeenCalledOnce();
});

test('it says so when it stays deaf, and no longer once it hears', () => {
  const { tell, deaf } = guarded();
  tell(hidden);
  vi.advanceTimersByTime(2999);
  expect(deaf).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(deaf).toHaveBeenLastCalledWith(true);
  tell(seen);
  vi.advanceTimersByTime(500);
  expect(deaf).toHaveBeenLastCalledWith(false);
});

test('in a tab that nobody looks at it says nothing', () => {
  const { tell, deaf } = guarded(true);
  tell(hidden);
  vi.advanceTimersByTime(10_000);
  expect(deaf).not.toHaveBeenCalled();
});
