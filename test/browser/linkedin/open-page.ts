import { onTestFinished } from 'vitest';

/** Opens a page in a frame of its own: laid out and styled, scripts off, no picture requested. */
export async function openPage(html: string, width = 1280, height = 800): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = String(width);
  frame.height = String(height);
  frame.srcdoc = html.replace(/ src="[^"]*"/g, '');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return frame.contentDocument;
}
