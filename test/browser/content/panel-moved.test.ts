import { expect, onTestFinished, test, vi } from 'vitest';
import { hangPanel } from '../../../src/content/panel-frame';
import { openPage } from '../linkedin/open-page';

/** A panel beside a page, which takes the pointer by now. */
async function hang() {
  const document = await openPage('<main>A page</main>');
  const attach = vi.spyOn(
    document.defaultView?.Element.prototype ?? Element.prototype,
    'attachShadow',
  );
  const room = { free: 200, top: 300, width: 1280, height: 800 };
  const panel = hangPanel({ document, url: 'about:blank', margin: () => room, silent() {} });
  onTestFinished(() => panel.remove());
  const frame = attach.mock.results[0]?.value.querySelector('iframe');
  const takesPointer = () => getComputedStyle(frame).pointerEvents === 'auto';
  panel.shape({ open: false, height: 200 });
  await vi.waitFor(() => expect(takesPointer()).toBe(true), 3000);
  return { document, panel, room, takesPointer };
}

const moves: [string, (hung: Awaited<ReturnType<typeof hang>>) => void][] = [
  [
    'by its own name, which the panel follows',
    ({ room, panel }) => {
      room.top = 200;
      panel.refit();
    },
  ],
  [
    'by a transform around it',
    ({ document }) => document.documentElement.style.setProperty('transform', 'translate(20px)'),
  ],
];
test.each(moves)('moved by the page %s, it takes no pointer for half a second', async (_, move) => {
  const hung = await hang();
  move(hung);
  await vi.waitFor(() => expect(hung.takesPointer()).toBe(false), { timeout: 3000, interval: 5 });
  const began = performance.now();
  await vi.waitFor(() => expect(hung.takesPointer()).toBe(true), { timeout: 3000, interval: 5 });
  expect(performance.now() - began).toBeGreaterThan(450);
});

test('changing its own shape, it waits for nothing', async () => {
  const { panel, takesPointer } = await hang();
  for (const height of [700, 120, 400]) {
    for (const open of [true, false]) {
      panel.shape({ open, height });
      expect(takesPointer()).toBe(true);
      await new Promise(requestAnimationFrame);
      expect(takesPointer()).toBe(true);
    }
  }
});
