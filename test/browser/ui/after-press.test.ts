import { expect, test, vi } from 'vitest';
import { afterPress } from '../../../src/ui/after-press';

const pointer = (type: string) =>
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true }));

test('news waits while something is pressed, and comes after its click', async () => {
  const order: string[] = [];
  afterPress(() => order.push('at once'));
  pointer('pointerdown');
  afterPress(() => order.push('news'));
  expect(order).toEqual(['at once']);
  pointer('pointerup');
  order.push('click');
  await vi.waitFor(() => expect(order).toEqual(['at once', 'click', 'news']));
  afterPress(() => order.push('at once again'));
  expect(order.at(-1)).toBe('at once again');
});

test('a press that is called off lets the news through', async () => {
  const news = vi.fn();
  pointer('pointerdown');
  afterPress(news);
  pointer('pointercancel');
  await vi.waitFor(() => expect(news).toHaveBeenCalledOnce());
});
