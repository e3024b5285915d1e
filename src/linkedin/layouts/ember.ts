import { addMember, markersIn } from '../markers';
import { firstShown, outermostShown } from '../shown';
import type { Layout } from '../top-card';

// Steady on all five saved pages of July and August 2024; most other classes were random per build.
const topCard = 'main.scaffold-layout__main section.artdeco-card:has(h1.text-heading-xlarge)';
const heading = 'h1.text-heading-xlarge';
const headline = 'div.text-body-medium.break-words';
// Both carry the slug; the embedded JSON was of another member on two of the five pages.
const overlays = ['a[href*="/overlay/contact-info"]', 'a[href*="/overlay/about-this-profile"]'];

/** The page of 2021 to 2025, which some sessions of 2026 still get. */
export const ember: Layout = (document) => {
  const [element, ...more] = outermostShown(document, topCard);
  if (!element) return undefined;
  const markers = markersIn(element);
  const linked = overlays.every((link) => element.querySelector(link));
  if (more.length > 0 || !(linked || markers.own)) return 'unclear';
  const number = element.dataset['memberId'];
  if (number && number !== '0') addMember(markers, number);
  return {
    element,
    name: firstShown(element, heading),
    markers,
    headline: firstShown(element, headline),
  };
};
