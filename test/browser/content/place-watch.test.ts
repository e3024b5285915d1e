import { expect, onTestFinished, test, vi } from 'vitest';
import { watchPlace } from '../../../src/content/place-watch';
import { openPage } from '../linkedin/open-page';

const box = { left: 50, top: 40, width: 100, height: 60 };

async function watched() {
  const document = await openPage('<main>A page</main>');
  const element = document.createElement('div');
  const draw = ({ left, top, width, height }: typeof box) => {
    element.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  };
  draw(box);
  document.documentElement.append(element);
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const moved = vi.fn();
  const put = watchPlace({ document, element, moved }, stop.signal);
  put(box);
  /** Until the browser has reported what it saw, twice: two looks belong to one watch. */
  const looked = async () => {
    for (let n = 0; n < 8; n += 1) await new Promise(requestAnimationFrame);
  };
  await looked();
  expect(moved, 'where it was put').not.toHaveBeenCalled();
  return { document, element, draw, put, moved, stop, looked };
}

test('every move of the page is noticed, the slow and the second one too', async () => {
  const { document, moved } = await watched();
  const { style } = document.documentElement;
  for (const [count, transform] of ['translate(9px)', 'translate(9px, 12px)', ''].entries()) {
    style.transform = transform;
    await vi.waitFor(() => expect(moved.mock.calls.length).toBeGreaterThan(count));
  }
  moved.mockClear();
  for (let step = 1; moved.mock.calls.length === 0; step += 1) {
    style.transform = `translateX(${step / 4}px)`;
    await new Promise(requestAnimationFrame);
    expect(step, 'a pixel at a time is seen by the second').toBeLessThan(40);
  }
});

test('what we put elsewhere ourselves has not moved', async () => {
  const { draw, put, moved, looked } = await watched();
  const elsewhere = { ...box, top: 90, height: 120 };
  draw(elsewhere);
  put(elsewhere);
  await looked();
  expect(moved).not.toHaveBeenCalled();
});

test('a move under cover of our own is noticed', async () => {
  const { document, draw, put, moved } = await watched();
  document.documentElement.style.transform = 'translateY(30px)';
  draw({ ...box, height: 120 });
  put({ ...box, height: 120 });
  await vi.waitFor(() => expect(moved).toHaveBeenCalled());
});

test('nothing is noticed after the end', async () => {
  const { document, put, moved, stop, looked } = await watched();
  stop.abort();
  put({ ...box, top: 0 });
  document.documentElement.style.transform = 'translateY(30px)';
  await looked();
  expect(moved).not.toHaveBeenCalled();
});
