import { markersIn } from '../markers';
import { firstShown, outermostShown } from '../shown';
import type { Layout } from '../top-card';
import { headlineAfter } from './headline';

// Known from other projects' code only, October 2025 to spring 2026: hashed classes, and these names.
const badge = 'main [data-view-name="profile-top-card-verified-badge"]';
const photo = 'main [data-view-name="profile-top-card-member-photo"]';
// The nearest box that holds both the badge or photo and this link is the top card.
const contact = 'a[href*="/overlay/contact-info"]';

/** The first wave of today's page. */
export const sduiFirstWave: Layout = (document) => {
  const badges = outermostShown(document, badge);
  const [anchor, ...more] = badges.length > 0 ? badges : outermostShown(document, photo);
  if (!anchor) return undefined;
  let element: HTMLElement | null = anchor;
  while (element && !element.querySelector(contact)) element = element.parentElement;
  if (!element || element.matches('main, body, html') || more.length > 0) return 'unclear';
  const name = firstShown(element, 'h1, h2') ?? firstShown(badges[0] ?? element, 'p');
  return {
    element,
    name,
    markers: markersIn(element),
    idUnconfirmed: true,
    headline: name && headlineAfter(name, element),
  };
};
