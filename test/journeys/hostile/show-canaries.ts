import { expect } from 'vitest';
import { inDrafts, leaked } from './canaries';
import type { HostilePage } from './hostile-page';

/** Opens the profile and writes the two drafts: from here on every canary is on the screen. */
export async function showCanaries(hostile: HostilePage): Promise<void> {
  await hostile.open();
  await hostile.panelSays();
  await hostile.write('Add a note', inDrafts.note);
  await hostile.click('Log a conversation');
  await hostile.write('What was said', inDrafts.log);
  const shown = await hostile.inPanel(
    () =>
      document.body.innerText +
      Array.from(document.querySelectorAll('textarea'), ({ value }) => value).join(),
  );
  expect(new Set(leaked(shown)).size, 'canary letters in the panel').toBe(60);
}
