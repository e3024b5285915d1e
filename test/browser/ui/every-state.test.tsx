import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { clearPage, show, speakLanguage } from './setting';
import { states } from './states';

beforeEach(() => page.viewport(320, 900));
afterEach(clearPage);

async function faults(): Promise<string[]> {
  // Colours on their way from one scheme to the other have no contrast worth measuring. An animation
  // that is cut short by the next counts as over.
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document, {
    // The page of a test has no title; every surface has one.
    rules: { 'document-title': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [name, { view, act }] of Object.entries(states)) {
  for (const language of ['en', 'de'] as const) {
    test(`${name} can be used by everybody (${language})`, async () => {
      clearPage();
      speakLanguage(language);
      document.documentElement.lang = language;
      show(view());
      await act?.();

      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        expect(await faults(), scheme).toEqual([]);
      }
      expect(document.documentElement.scrollWidth, 'no sideways scrolling').toBeLessThanOrEqual(
        320,
      );
    });
  }
}
