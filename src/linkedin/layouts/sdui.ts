import { markersIn } from '../markers';
import { firstShown, isShown, outermostShown } from '../shown';
import type { Layout } from '../top-card';
import { headlineAfter } from './headline';

// Seen in saved pages of June and July 2026: one box per card, its key holds the member's id.
// From August 2026 the key is also, or only, the `id`. No class name is stable.
const key = 'com.linkedin.sdui.profile.card.ref';
const topCard = `main [componentkey^="${key}"][componentkey$="Topcard"], main [id^="${key}"][id$="Topcard"]`;
// An h2 in every saved page; no h1 exists. Captures differ in what is around it.
const heading = 'h2, h1';
// The picture tells a company from a school in any language.
const companyMark = 'svg[id^="company-accent"]';

/** Today's desktop page, since about May 2026. */
export const sdui: Layout = (document) => {
  const [element, ...more] = outermostShown(document, topCard);
  if (!element) return undefined;
  if (more.length > 0) return 'unclear';
  const name = firstShown(element, heading);
  const company = element.querySelector(companyMark)?.closest('[role="button"]');
  return {
    element,
    name,
    markers: markersIn(element),
    headline: name && headlineAfter(name, element),
    company: [...(company?.querySelectorAll('p') ?? [])].find(isShown),
  };
};
