import { addAddress, noMarkers } from '../markers';
import { firstShown, outermostShown } from '../shown';
import type { Layout } from '../top-card';

// Seen in three saved pages of 2024. Sign-in boxes put h2s of their own into the card.
const topCard = 'main .top-card-layout';
const heading = 'h1.top-card-layout__title';
const headline = 'h2.top-card-layout__headline';
const company = '[data-section="currentPositionsDetails"] .top-card-link__description';
// On the country's host, without tracking; guests' pages are always loaded whole, so never stale.
const canonical = 'link[rel="canonical"]';

/** The public page that is shown to people who are not signed in. */
export const guest: Layout = (document) => {
  const [element, ...more] = outermostShown(document, topCard);
  if (!element) return undefined;
  if (more.length > 0) return 'unclear';
  const markers = noMarkers();
  for (const link of document.querySelectorAll(canonical)) {
    addAddress(markers, link.getAttribute('href') ?? '');
  }
  return {
    element,
    name: firstShown(element, heading),
    markers,
    titleGoesOn: true,
    headline: firstShown(element, headline),
    company: firstShown(element, company),
  };
};
